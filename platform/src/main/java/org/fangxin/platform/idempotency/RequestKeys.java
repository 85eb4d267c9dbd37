package org.fangxin.platform.idempotency;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import org.fangxin.platform.security.Caller;
import org.fangxin.platform.security.Callers;
import org.fangxin.platform.web.Problem;
import org.springframework.http.HttpStatus;

/** Reads {@code Idempotency-Key}, quoted as a structured field string or bare, and makes the request's key of it. */
final class RequestKeys {
    static final String HEADER = "Idempotency-Key";
    private static final Pattern FORM = Pattern.compile("[\\x21-\\x7e]{8,128}");

    private final Callers callers;

    RequestKeys(Callers callers) {
        this.callers = callers;
    }

    /** The request's key; empty without the header. */
    Optional<RequestKey> of(HttpServletRequest request) {
        String header = request.getHeader(HEADER);
        if (header == null) {
            return Optional.empty();
        }
        String bare = header.strip();
        if (bare.length() > 1 && bare.startsWith("\"") && bare.endsWith("\"")) {
            bare = bare.substring(1, bare.length() - 1);
        }
        if (!FORM.matcher(bare).matches()) {
            throw Problem.of(HttpStatus.BAD_REQUEST, "idempotency-key-invalid").exception();
        }
        String caller = callers.current().map(Caller::id).orElse("");
        return Optional.of(
                new RequestKey(hash((caller + "\n" + request.getMethod() + "\n" + request.getRequestURI() + "\n" + bare)
                        .getBytes(StandardCharsets.UTF_8))));
    }

    static String hash(byte[] bytes) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }
}
