package org.fangxin.standalone.store;

import org.jspecify.annotations.Nullable;

/** The folder cannot be opened as a store; the message is one sentence that says why and what to do. */
public final class StoreUnusable extends Exception {

    public StoreUnusable(String message) {
        super(message);
    }

    public StoreUnusable(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
