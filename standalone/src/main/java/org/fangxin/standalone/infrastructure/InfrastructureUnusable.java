package org.fangxin.standalone.infrastructure;

import org.jspecify.annotations.Nullable;

/** The infrastructure cannot run; the message is one sentence for the operator. */
public final class InfrastructureUnusable extends Exception {
    InfrastructureUnusable(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
