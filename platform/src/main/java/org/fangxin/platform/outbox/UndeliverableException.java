package org.fangxin.platform.outbox;

/** The broker refuses this very event, for example because it is too large: another try will not help. */
public final class UndeliverableException extends Exception {
    private static final long serialVersionUID = 1L;

    /** @param reason why, without the event's data */
    public UndeliverableException(String reason, Throwable cause) {
        super(reason, cause);
    }
}
