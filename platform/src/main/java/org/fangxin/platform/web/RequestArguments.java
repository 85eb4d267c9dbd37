package org.fangxin.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Gives handlers their {@link PageRequest} and {@link ExpectedVersion}. */
final class RequestArguments implements HandlerMethodArgumentResolver {
    private static final Pattern STRONG_VERSION = Pattern.compile("\"(\\d{1,18})\"");

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == PageRequest.class
                || parameter.getParameterType() == ExpectedVersion.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binder) {
        HttpServletRequest http = Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class));
        return parameter.getParameterType() == PageRequest.class ? page(http) : expected(http);
    }

    private static PageRequest page(HttpServletRequest request) {
        String limit = request.getParameter("limit");
        int size = limit == null ? PageRequest.DEFAULT_LIMIT : size(limit);
        return new PageRequest(size, request.getParameter("cursor"));
    }

    private static int size(String limit) {
        if (limit.matches("\\d{1,9}")) {
            int size = Integer.parseInt(limit);
            if (size >= 1 && size <= PageRequest.MAX_LIMIT) {
                return size;
            }
        }
        throw Problem.of(HttpStatus.BAD_REQUEST, "invalid-request")
                .atParameter("limit", "limit", PageRequest.MAX_LIMIT)
                .exception();
    }

    private static ExpectedVersion expected(HttpServletRequest request) {
        String header = request.getHeader(HttpHeaders.IF_MATCH);
        if (header == null || header.isBlank()) {
            throw Problem.of(HttpStatus.PRECONDITION_REQUIRED, "precondition-required")
                    .exception();
        }
        if (header.strip().equals("*")) {
            return new ExpectedVersion(null);
        }
        Matcher version = STRONG_VERSION.matcher(header.strip());
        if (!version.matches()) {
            throw Problem.of(HttpStatus.BAD_REQUEST, "invalid-request")
                    .with(new Violation("header", "/If-Match", "etag-format", List.of()))
                    .exception();
        }
        return new ExpectedVersion(Long.valueOf(version.group(1)));
    }
}
