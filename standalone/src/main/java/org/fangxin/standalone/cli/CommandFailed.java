package org.fangxin.standalone.cli;

/** A command cannot do what it was asked; the message is one sentence for the person who typed it. */
public final class CommandFailed extends Exception {
    CommandFailed(String message) {
        super(message);
    }

    CommandFailed(String message, Throwable cause) {
        super(message, cause);
    }
}
