package org.fangxin.platform.web;

import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.web.method.HandlerMethod;

/**
 * Tells the handlers that clients call from those of the framework (health, OpenAPI) and of the container (errors), which
 * have rules of their own.
 */
public final class OwnHandlers {
    private OwnHandlers() {}

    /** Whether the handler is one of ours. */
    public static boolean isOwn(HandlerMethod method) {
        Class<?> type = method.getBeanType();
        return type.getName().startsWith("org.fangxin.") && !ErrorController.class.isAssignableFrom(type);
    }
}
