package org.fangxin.gateway.routing;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.apache.hc.core5.concurrent.Cancellable;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * A service's answer on its way to the client, streamed. The gateway's library has such a class, but that one answers
 * matching ETags by itself and then never gives the connection back to the pool.
 */
final class ServiceResponse implements ServerResponse {

    private static final int BUFFER = 16 * 1024;

    private final ClientHttpResponse answer;
    private final Cancellable exchange;
    private final HttpStatusCode status;
    private final HttpHeaders headers;
    private final long length;

    /**
     * Takes over the answer.
     *
     * @param exchange cuts the connection to the service; closing the answer alone would first read it to its end,
     *     which an endless stream does not have
     */
    ServiceResponse(ClientHttpResponse answer, Cancellable exchange, HttpStatusCode status, HttpHeaders headers) {
        this.answer = answer;
        this.exchange = exchange;
        this.status = status;
        this.headers = headers;
        this.length = answer.getHeaders().getContentLength();
    }

    @Override
    public HttpStatusCode statusCode() {
        return status;
    }

    @Override
    public HttpHeaders headers() {
        return headers;
    }

    @Override
    public MultiValueMap<String, Cookie> cookies() {
        return new LinkedMultiValueMap<>();
    }

    @Override
    public @Nullable ModelAndView writeTo(HttpServletRequest request, HttpServletResponse response, Context context)
            throws IOException {
        boolean whole = false;
        try {
            response.setStatus(status.value());
            headers.forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
            if (length >= 0) {
                response.setContentLengthLong(length);
            }
            copy(answer.getBody(), response.getOutputStream(), streamed());
            whole = true;
        } finally {
            if (!whole) {
                exchange.cancel();
            }
            answer.close();
        }
        return null;
    }

    /** Events and lines are of use only when they arrive while they happen. */
    private boolean streamed() {
        MediaType type = headers.getContentType();
        return type != null
                && (MediaType.TEXT_EVENT_STREAM.isCompatibleWith(type)
                        || MediaType.APPLICATION_NDJSON.isCompatibleWith(type));
    }

    private static void copy(InputStream from, OutputStream to, boolean flush) throws IOException {
        byte[] buffer = new byte[BUFFER];
        if (flush) {
            to.flush();
        }
        for (int read = from.read(buffer); read >= 0; read = from.read(buffer)) {
            to.write(buffer, 0, read);
            if (flush) {
                to.flush();
            }
        }
    }
}
