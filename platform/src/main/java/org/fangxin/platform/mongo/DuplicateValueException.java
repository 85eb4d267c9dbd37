package org.fangxin.platform.mongo;

/** A change would give two aggregates the same value of a unique index. The value itself is not named: it may be personal. */
public final class DuplicateValueException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    DuplicateValueException(RuntimeException cause) {
        super("Another document holds the same value of a unique index", null, false, true);
        setStackTrace(cause.getStackTrace());
    }
}
