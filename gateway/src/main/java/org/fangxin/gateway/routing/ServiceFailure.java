package org.fangxin.gateway.routing;

import java.io.IOException;

/** A service that could not be asked or did not answer properly. */
final class ServiceFailure extends Exception {

    private static final long serialVersionUID = 1L;

    /** How it failed, which decides what the caller may assume. */
    enum Kind {
        /** No connection came about: the request was not carried out. */
        UNREACHABLE,
        /** The connection broke before an answer: whether the request was carried out is unknown. */
        BROKEN,
        /** No answer within the time limit: whether the request was carried out is unknown. */
        TOO_SLOW
    }

    private final Kind kind;

    ServiceFailure(Kind kind, IOException cause) {
        super(kind.name(), cause, false, false);
        this.kind = kind;
    }

    Kind kind() {
        return kind;
    }
}
