package org.fangxin.standalone.stack;

/** The stack cannot start or be found; the message is one sentence for the operator. */
public final class StackFailed extends Exception {
    public StackFailed(String message) {
        super(message);
    }

    public StackFailed(String message, Throwable cause) {
        super(message, cause);
    }
}
