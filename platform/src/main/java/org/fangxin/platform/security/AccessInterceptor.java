package org.fangxin.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;
import org.fangxin.platform.web.OwnHandlers;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Lets a request through to a handler only if the handler says that its caller may. */
final class AccessInterceptor implements HandlerInterceptor {
    private final Callers callers;

    AccessInterceptor(Callers callers) {
        this.callers = callers;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!(handler instanceof HandlerMethod method) || !OwnHandlers.isOwn(method)) {
            return true;
        }
        AllowedTo allowed = AnnotatedElementUtils.findMergedAnnotation(method.getMethod(), AllowedTo.class);
        boolean open = AnnotatedElementUtils.hasAnnotation(method.getMethod(), PublicEndpoint.class);
        if (allowed == null && !open) {
            allowed = AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), AllowedTo.class);
            open = AnnotatedElementUtils.hasAnnotation(method.getBeanType(), PublicEndpoint.class);
        }
        if (open) {
            return true;
        }
        Optional<Caller> caller = callers.current();
        if (caller.isEmpty()) {
            throw new InsufficientAuthenticationException("a token is needed");
        }
        if (allowed == null || Arrays.stream(allowed.value()).noneMatch(caller.get()::has)) {
            throw new AccessDeniedException("not for this role");
        }
        return true;
    }
}
