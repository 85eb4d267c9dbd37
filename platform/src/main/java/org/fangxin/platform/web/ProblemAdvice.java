package org.fangxin.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Turns every exception that leaves a handler into a problem. A bug is logged once, here, and told without its text. */
@RestControllerAdvice
class ProblemAdvice extends ResponseEntityExceptionHandler {
    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    private final ProblemRenderer renderer;
    private final ObjectProvider<Outages> outages;

    ProblemAdvice(ProblemRenderer renderer, ObjectProvider<Outages> outages) {
        this.renderer = renderer;
        this.outages = outages;
    }

    @ExceptionHandler(ProblemException.class)
    ResponseEntity<Object> problem(ProblemException e, HttpServletRequest request) {
        return renderer.respond(e.problem(), new HttpHeaders(), request);
    }

    @ExceptionHandler(AuthenticationException.class)
    ResponseEntity<Object> unauthenticated(AuthenticationException e, HttpServletRequest request) {
        HttpHeaders headers = new HttpHeaders();
        headers.set(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        return renderer.respond(Problem.of(HttpStatus.UNAUTHORIZED, "unauthenticated"), headers, request);
    }

    @ExceptionHandler(AccessDeniedException.class)
    ResponseEntity<Object> forbidden(AccessDeniedException e, HttpServletRequest request) {
        return renderer.respond(Problem.of(HttpStatus.FORBIDDEN, "forbidden"), new HttpHeaders(), request);
    }

    @ExceptionHandler(Exception.class)
    ResponseEntity<Object> unexpected(Exception e, HttpServletRequest request) {
        Optional<Problem> outage =
                outages.stream().flatMap(each -> each.recognise(e).stream()).findFirst();
        if (outage.isPresent()) {
            LOG.warn("{}: {}", outage.get().code(), e.getClass().getSimpleName());
        } else {
            LOG.error("unexpected failure of {} {}", request.getMethod(), request.getRequestURI(), e);
        }
        Problem problem = outage.orElseGet(() -> Problem.of(HttpStatus.INTERNAL_SERVER_ERROR, "internal-error"));
        return renderer.respond(problem, new HttpHeaders(), request);
    }

    @Override
    protected ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return respond(BadRequests.invalidBody(e), headers, request);
    }

    @Override
    protected ResponseEntity<Object> handleHandlerMethodValidationException(
            HandlerMethodValidationException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return respond(BadRequests.invalidParameters(e), headers, request);
    }

    @Override
    protected ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return respond(BadRequests.unreadable(e), headers, request);
    }

    @Override
    protected ResponseEntity<Object> handleTypeMismatch(
            TypeMismatchException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return respond(BadRequests.mismatch(e), headers, request);
    }

    @Override
    protected ResponseEntity<Object> handleExceptionInternal(
            Exception e, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        HttpHeaders answered = e instanceof ErrorResponse answer ? answer.getHeaders() : headers;
        return respond(Problems.standard(e, status), answered, request);
    }

    private ResponseEntity<Object> respond(Problem problem, HttpHeaders headers, WebRequest request) {
        HttpServletRequest servlet = ((ServletWebRequest) request).getRequest();
        return renderer.respond(problem, Objects.requireNonNullElseGet(headers, HttpHeaders::new), servlet);
    }
}
