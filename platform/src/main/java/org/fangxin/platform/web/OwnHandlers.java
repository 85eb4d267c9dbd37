package org.fangxin.platform.web;

import org.springframework.web.method.HandlerMethod;

/** Tells this platform's handlers from those of the framework (health, OpenAPI), which have rules of their own. */
public final class OwnHandlers {
    private OwnHandlers() {}

    /** Whether the handler is one of ours. */
    public static boolean isOwn(HandlerMethod method) {
        return method.getBeanType().getName().startsWith("org.fangxin.");
    }
}
