package org.fangxin.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Refuses query parameters that a handler does not know, and a parameter given twice where one is expected: a mistyped
 * filter must not silently widen an answer.
 */
final class KnownParametersInterceptor implements HandlerInterceptor {
    private final Map<HandlerMethod, Map<String, Boolean>> repeatable = new ConcurrentHashMap<>();

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getQueryString() == null
                || !(handler instanceof HandlerMethod method)
                || !OwnHandlers.isOwn(method)) {
            return true;
        }
        Map<String, Boolean> known = repeatable.computeIfAbsent(method, KnownParametersInterceptor::known);
        String names = known.isEmpty() ? "–" : String.join(", ", known.keySet());
        Problem problem = Problem.of(HttpStatus.BAD_REQUEST, "invalid-request");
        for (String name : new TreeSet<>(request.getParameterMap().keySet())) {
            if (!known.containsKey(name)) {
                problem = problem.atParameter(name, "unknown-parameter", name, names);
            } else if (!known.get(name) && request.getParameterValues(name).length > 1) {
                problem = problem.atParameter(name, "repeated-parameter", name);
            }
        }
        if (!problem.violations().isEmpty()) {
            throw problem.exception();
        }
        return true;
    }

    private static Map<String, Boolean> known(HandlerMethod method) {
        Map<String, Boolean> known = new TreeMap<>();
        for (MethodParameter parameter : method.getMethodParameters()) {
            RequestParam named = parameter.getParameterAnnotation(RequestParam.class);
            if (named != null) {
                String name = StringUtils.hasText(named.name())
                        ? named.name()
                        : parameter.getParameter().getName();
                known.put(name, isMany(parameter.getParameterType()));
            } else if (parameter.getParameterType() == PageRequest.class) {
                known.put("limit", false);
                known.put("cursor", false);
            } else if (parameter.hasParameterAnnotation(ModelAttribute.class)
                    || (parameter.getParameterAnnotations().length == 0 && isOfTheService(parameter.getParameterType()))
                    || Stream.of(parameter.getParameterAnnotations())
                            .anyMatch(each ->
                                    each.annotationType().getSimpleName().equals("ParameterObject"))) {
                known.putAll(components(parameter.getParameterType()));
            }
        }
        return known;
    }

    /** Records of platform come from elsewhere: the caller from the token, the expected version from a header. */
    private static boolean isOfTheService(Class<?> type) {
        return type.isRecord() && !type.getPackageName().startsWith("org.fangxin.platform.");
    }

    private static Map<String, Boolean> components(Class<?> type) {
        Set<RecordComponent> components =
                type.isRecord() ? Set.copyOf(Arrays.asList(type.getRecordComponents())) : Set.of();
        return components.stream()
                .collect(Collectors.toMap(RecordComponent::getName, component -> isMany(component.getType())));
    }

    private static boolean isMany(Class<?> type) {
        return type.isArray() || Collection.class.isAssignableFrom(type);
    }
}
