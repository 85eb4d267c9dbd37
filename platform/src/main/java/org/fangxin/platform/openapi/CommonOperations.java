package org.fangxin.platform.openapi;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.fangxin.platform.idempotency.Idempotent;
import org.fangxin.platform.security.AllowedTo;
import org.fangxin.platform.security.PublicEndpoint;
import org.fangxin.platform.web.ExpectedVersion;
import org.fangxin.platform.web.OwnHandlers;
import org.fangxin.platform.web.PageRequest;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.method.HandlerMethod;

/** What a handler's signature already tells: its headers, its page parameters, who may call, and the general problems. */
final class CommonOperations implements OperationCustomizer {
    private final ProblemResponses problems;

    CommonOperations(ProblemResponses problems) {
        this.problems = problems;
    }

    @Override
    public Operation customize(Operation operation, HandlerMethod handler) {
        if (!OwnHandlers.isOwn(handler)) {
            return operation;
        }
        Set<Class<?>> types = Arrays.stream(handler.getMethodParameters())
                .map(parameter -> parameter.getParameterType())
                .collect(Collectors.toSet());
        access(operation, handler);
        page(operation, types);
        version(operation, types);
        idempotency(operation, handler);
        general(operation, handler);
        AnnotatedElementUtils.findMergedRepeatableAnnotations(handler.getMethod(), ApiProblem.class)
                .forEach(each -> problems.add(operation, each.status(), each.code()));
        return operation;
    }

    private void access(Operation operation, HandlerMethod handler) {
        AllowedTo allowed = AnnotatedElementUtils.findMergedAnnotation(handler.getMethod(), AllowedTo.class);
        if (allowed == null && !AnnotatedElementUtils.hasAnnotation(handler.getMethod(), PublicEndpoint.class)) {
            allowed = AnnotatedElementUtils.findMergedAnnotation(handler.getBeanType(), AllowedTo.class);
        }
        if (allowed == null) {
            return;
        }
        String roles = Arrays.stream(allowed.value()).map(Enum::name).collect(Collectors.joining(", "));
        String said = operation.getDescription() == null ? "" : operation.getDescription() + "\n\n";
        operation.setDescription(said + "Roles: " + roles + ".");
        operation.addSecurityItem(new SecurityRequirement().addList(OpenApiConfiguration.BEARER));
        problems.add(operation, 401, "unauthenticated");
        problems.add(operation, 403, "forbidden");
    }

    private void page(Operation operation, Set<Class<?>> types) {
        if (!types.contains(PageRequest.class)) {
            return;
        }
        operation.addParametersItem(new Parameter()
                .name("limit")
                .in("query")
                .description("How many items at the most. More than the maximum is refused, never cut.")
                .schema(limit()));
        operation.addParametersItem(new Parameter()
                .name("cursor")
                .in("query")
                .description("`next` of the page before; without it the list starts at its beginning.")
                .schema(new StringSchema()));
        problems.add(operation, 400, "invalid-cursor");
    }

    private void version(Operation operation, Set<Class<?>> types) {
        if (!types.contains(ExpectedVersion.class)) {
            return;
        }
        operation.addParametersItem(new Parameter()
                .name("If-Match")
                .in("header")
                .required(true)
                .description("The ETag that the change is based on, for example `\"3\"`.")
                .schema(new StringSchema().example("\"3\"")));
        problems.add(operation, 412, "stale-version");
        problems.add(operation, 428, "precondition-required");
    }

    private void idempotency(Operation operation, HandlerMethod handler) {
        Idempotent rule = handler.getMethodAnnotation(Idempotent.class);
        if (rule == null) {
            return;
        }
        operation.addParametersItem(new Parameter()
                .name("Idempotency-Key")
                .in("header")
                .required(rule.required())
                .description(
                        "8 to 128 visible characters, new for each intention; the answer is repeated for 72 hours.")
                .schema(new StringSchema().minLength(8).maxLength(128)));
        if (rule.required()) {
            problems.add(operation, 400, "idempotency-key-required");
        }
        problems.add(operation, 409, "request-in-progress");
        problems.add(operation, 422, "idempotency-key-reused");
    }

    private void general(Operation operation, HandlerMethod handler) {
        problems.add(operation, 400, "invalid-request");
        boolean body = Arrays.stream(handler.getMethodParameters())
                .anyMatch(parameter -> parameter.hasParameterAnnotation(RequestBody.class));
        if (body) {
            problems.add(operation, 400, "malformed-json");
            problems.add(operation, 413, "body-too-large");
            problems.add(operation, 415, "unsupported-media-type");
        }
        boolean named = Arrays.stream(handler.getMethodParameters())
                .anyMatch(parameter -> parameter.hasParameterAnnotation(PathVariable.class));
        if (named) {
            problems.add(operation, 404, "not-found");
        }
        problems.add(operation, 500, "internal-error");
        problems.add(operation, 503, "store-unavailable");
    }

    private static IntegerSchema limit() {
        IntegerSchema limit = new IntegerSchema();
        limit.setMinimum(BigDecimal.ONE);
        limit.setMaximum(BigDecimal.valueOf(PageRequest.MAX_LIMIT));
        limit.setDefault(PageRequest.DEFAULT_LIMIT);
        return limit;
    }
}
