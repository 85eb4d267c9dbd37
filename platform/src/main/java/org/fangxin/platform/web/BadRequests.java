package org.fangxin.platform.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Requests that cannot be read or break a declared limit, as problems that name the place. */
final class BadRequests {
    private static final Map<String, String> CONSTRAINTS = Map.of(
            "NotNull", "required",
            "NotBlank", "required",
            "NotEmpty", "required",
            "Size", "size",
            "Min", "range",
            "Max", "range",
            "Pattern", "format");

    private BadRequests() {}

    static Problem invalidBody(MethodArgumentNotValidException e) {
        boolean body = e.getParameter().hasParameterAnnotation(RequestBody.class);
        Problem problem = Problem.of(HttpStatus.BAD_REQUEST, "invalid-request");
        for (ObjectError error : e.getBindingResult().getAllErrors()) {
            problem = problem.with(violation(body ? "body" : "query", error));
        }
        return problem;
    }

    static Problem invalidParameters(HandlerMethodValidationException e) {
        Problem problem = Problem.of(HttpStatus.BAD_REQUEST, "invalid-request");
        for (ParameterValidationResult result : e.getParameterValidationResults()) {
            boolean body = result.getMethodParameter().hasParameterAnnotation(RequestBody.class);
            String name = Objects.requireNonNullElse(result.getMethodParameter().getParameterName(), "");
            for (MessageSourceResolvable error : result.getResolvableErrors()) {
                problem = problem.with(
                        error instanceof ObjectError of
                                ? violation(body ? "body" : "query", of)
                                : new Violation(
                                        body ? "body" : "query",
                                        body ? "" : "/" + name,
                                        code(lastCode(error)),
                                        List.of(text(error.getDefaultMessage()))));
            }
        }
        return problem;
    }

    static Problem unreadable(HttpMessageNotReadableException e) {
        Throwable cause = e.getCause();
        if (cause instanceof ProblemException refused) {
            return refused.problem();
        }
        Problem problem = Problem.of(HttpStatus.BAD_REQUEST, "invalid-request");
        return switch (cause) {
            case UnrecognizedPropertyException unknown ->
                problem.at(JsonPointers.ofReading(unknown.getPath()), "unknown-field", unknown.getPropertyName());
            case StreamReadException broken -> {
                int line =
                        broken.getLocation() == null ? 0 : broken.getLocation().getLineNr();
                int column =
                        broken.getLocation() == null ? 0 : broken.getLocation().getColumnNr();
                yield Problem.of(HttpStatus.BAD_REQUEST, "malformed-json", line, column);
            }
            case MismatchedInputException mismatch ->
                problem.at(JsonPointers.ofReading(mismatch.getPath()), "invalid-value", expected(mismatch));
            case JacksonException other ->
                problem.at(JsonPointers.ofReading(other.getPath()), "invalid-value", "value");
            case null, default -> Problem.of(HttpStatus.BAD_REQUEST, "body-missing");
        };
    }

    static Problem mismatch(TypeMismatchException e) {
        String name = e instanceof MethodArgumentTypeMismatchException argument
                ? argument.getName()
                : Objects.requireNonNullElse(e.getPropertyName(), "");
        boolean path = e instanceof MethodArgumentTypeMismatchException argument
                && argument.getParameter()
                        .hasParameterAnnotation(org.springframework.web.bind.annotation.PathVariable.class);
        return Problem.of(HttpStatus.BAD_REQUEST, "invalid-request")
                .with(new Violation(
                        path ? "path" : "query", "/" + name, "invalid-value", List.of(expected(e.getRequiredType()))));
    }

    private static Violation violation(String in, ObjectError error) {
        String field = error instanceof FieldError at ? at.getField() : "";
        String code = error instanceof FieldError at && at.isBindingFailure() ? "invalid-value" : code(error.getCode());
        return new Violation(in, JsonPointers.ofBeanPath(field), code, List.of(text(error.getDefaultMessage())));
    }

    private static String code(@Nullable String constraint) {
        return constraint == null ? "invalid-value" : CONSTRAINTS.getOrDefault(constraint, "invalid-value");
    }

    private static @Nullable String lastCode(MessageSourceResolvable error) {
        String[] codes = error.getCodes();
        return codes == null || codes.length == 0 ? null : codes[codes.length - 1];
    }

    private static String text(@Nullable String message) {
        return Objects.requireNonNullElse(message, "");
    }

    private static String expected(MismatchedInputException mismatch) {
        return expected(mismatch.getTargetType());
    }

    private static String expected(@Nullable Class<?> type) {
        if (type == null) {
            return "value";
        }
        if (type.isEnum()) {
            return String.join(
                    ", ",
                    java.util.Arrays.stream(type.getEnumConstants())
                            .map(Object::toString)
                            .toList());
        }
        return switch (type.getSimpleName()) {
            case "LocalDate" -> "date (YYYY-MM-DD)";
            case "Instant", "OffsetDateTime" -> "time (RFC 3339)";
            case "Integer", "int", "Long", "long" -> "whole number";
            case "BigDecimal" -> "decimal number";
            case "Boolean", "boolean" -> "true or false";
            case "List", "ArrayList", "Set" -> "array";
            case "String" -> "string";
            default -> type.isRecord() ? "object" : type.getSimpleName().toLowerCase(Locale.ROOT);
        };
    }
}
