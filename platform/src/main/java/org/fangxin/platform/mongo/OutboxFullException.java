package org.fangxin.platform.mongo;

/** An aggregate has so many unsent events that it takes no further change until the broker is back. */
public final class OutboxFullException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public OutboxFullException(String collection) {
        super("too many unsent events on one document of " + collection);
    }
}
