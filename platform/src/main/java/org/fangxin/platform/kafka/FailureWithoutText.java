package org.fangxin.platform.kafka;

import org.jspecify.annotations.Nullable;

/** Kind and place of a failure for the log, without its text and those of its causes: they may quote data. */
final class FailureWithoutText extends Exception {
    private static final long serialVersionUID = 1L;

    private FailureWithoutText(Throwable failure, @Nullable Throwable cause) {
        super(failure.getClass().getName(), cause);
        setStackTrace(failure.getStackTrace());
    }

    static FailureWithoutText of(Throwable failure) {
        Throwable cause = failure.getCause();
        return new FailureWithoutText(failure, cause == null ? null : of(cause));
    }
}
