package org.fangxin.gateway.limits;

import java.io.IOException;

/** A request body that cannot be passed on, by the client's doing. */
public final class RequestBodyException extends IOException {

    private static final long serialVersionUID = 1L;

    /** What the client did. */
    public enum Reason {
        TOO_LARGE,
        TOO_SLOW,
        BROKEN
    }

    private final Reason reason;

    RequestBodyException(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
