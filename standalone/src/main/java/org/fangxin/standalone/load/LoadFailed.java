package org.fangxin.standalone.load;

/** The data could not be loaded; the message is one sentence for the operator. */
public final class LoadFailed extends Exception {
    LoadFailed(String message) {
        super(message);
    }

    LoadFailed(String message, Throwable cause) {
        super(message, cause);
    }
}
