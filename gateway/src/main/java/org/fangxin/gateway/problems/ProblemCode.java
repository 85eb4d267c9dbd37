package org.fangxin.gateway.problems;

import java.util.Arrays;
import java.util.Locale;
import org.springframework.http.HttpStatus;

/** The errors that the gateway makes itself. Where a service would make the same error, the code is the same. Each is described in docs/problems under its {@link #text()}. */
public enum ProblemCode {
    MALFORMED_REQUEST(HttpStatus.BAD_REQUEST),
    UNAUTHENTICATED(HttpStatus.UNAUTHORIZED),
    SIGN_IN_REFUSED(HttpStatus.UNPROCESSABLE_CONTENT, false),
    INVALID_TOKEN(HttpStatus.UNAUTHORIZED, false),
    FORBIDDEN(HttpStatus.FORBIDDEN),
    ORIGIN_NOT_ALLOWED(HttpStatus.FORBIDDEN, false),
    NOT_FOUND(HttpStatus.NOT_FOUND),
    METHOD_NOT_ALLOWED(HttpStatus.METHOD_NOT_ALLOWED),
    NOT_ACCEPTABLE(HttpStatus.NOT_ACCEPTABLE),
    REQUEST_TIMEOUT(HttpStatus.REQUEST_TIMEOUT),
    BODY_TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE, false),
    URI_TOO_LONG(HttpStatus.URI_TOO_LONG),
    UNSUPPORTED_MEDIA_TYPE(HttpStatus.UNSUPPORTED_MEDIA_TYPE),
    TOO_MANY_REQUESTS(HttpStatus.TOO_MANY_REQUESTS, false),
    HEADERS_TOO_LARGE(HttpStatus.REQUEST_HEADER_FIELDS_TOO_LARGE),
    INTERNAL_ERROR(HttpStatus.INTERNAL_SERVER_ERROR),
    NOT_IMPLEMENTED(HttpStatus.NOT_IMPLEMENTED),
    HTTP_VERSION_NOT_SUPPORTED(HttpStatus.HTTP_VERSION_NOT_SUPPORTED),
    BAD_GATEWAY(HttpStatus.BAD_GATEWAY, false),
    SERVICE_UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE, false),
    IDENTITY_PROVIDER_UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE, false),
    GATEWAY_TIMEOUT(HttpStatus.GATEWAY_TIMEOUT, false);

    private final HttpStatus status;
    private final boolean general;

    ProblemCode(HttpStatus status) {
        this(status, true);
    }

    /** A code that is not general says more than its status does, for example which service is down. */
    ProblemCode(HttpStatus status, boolean general) {
        this.status = status;
        this.general = general;
    }

    public HttpStatus status() {
        return status;
    }

    /** The stable code in the problem's body and in the address of its page. */
    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The general code for a status; any other 4xx is a bad request, any other 5xx an internal error. */
    public static ProblemCode of(int status) {
        return Arrays.stream(values())
                .filter(code -> code.general && code.status.value() == status)
                .findFirst()
                .orElse(status >= 400 && status < 500 ? MALFORMED_REQUEST : INTERNAL_ERROR);
    }
}
