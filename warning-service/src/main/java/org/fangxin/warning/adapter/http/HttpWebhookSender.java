package org.fangxin.warning.adapter.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.io.entity.StringEntity;
import org.fangxin.warning.application.webhook.WebhookSender;
import org.jspecify.annotations.Nullable;

/**
 * Sends with a {@link GuardedClient}; only the begin of an answer is read.
 */
public final class HttpWebhookSender implements WebhookSender, AutoCloseable {
    private static final int ANSWER_BYTES = 4_096;

    private final CloseableHttpClient client;
    private final boolean development;
    private final Clock clock;

    /**
     * @param timeout longest wait for the connection, and then for the answer
     * @param development whether addresses inside are allowed, for endpoints on the developer's own machine
     */
    public HttpWebhookSender(Duration timeout, boolean development, Clock clock) {
        this.development = development;
        this.clock = clock;
        this.client = GuardedClient.create(timeout, development);
    }

    @Override
    public Answer send(Outgoing outgoing) {
        Instant begun = clock.instant();
        HttpPost request = new HttpPost(outgoing.url());
        long timestamp = begun.getEpochSecond();
        request.setHeader("webhook-id", outgoing.messageId());
        request.setHeader("webhook-timestamp", Long.toString(timestamp));
        request.setHeader(
                "webhook-signature",
                Signatures.of(outgoing.messageId(), timestamp, outgoing.body(), outgoing.secrets()));
        request.setEntity(new StringEntity(outgoing.body(), ContentType.APPLICATION_JSON));
        try {
            return client.execute(request, response -> answer(response, begun));
        } catch (PublicAddresses.RefusedAddressException e) {
            return failure("refused-address", begun);
        } catch (UnknownHostException e) {
            return failure("unknown-host", begun);
        } catch (InterruptedIOException e) {
            return failure("timeout", begun);
        } catch (IOException e) {
            return failure("unreachable", begun);
        }
    }

    @Override
    public @Nullable String refusal(String url) {
        try {
            PublicAddresses.resolve(host(url), development);
            return null;
        } catch (PublicAddresses.RefusedAddressException e) {
            return "url-address";
        } catch (UnknownHostException e) {
            return "url-unknown-host";
        }
    }

    @Override
    public void close() throws IOException {
        client.close();
    }

    private static String host(String url) {
        String host = URI.create(url).getHost();
        return host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
    }

    private Answer answer(ClassicHttpResponse response, Instant begun) throws IOException {
        String body = "";
        if (response.getEntity() != null) {
            // The rest is not read: closing the connection is cheaper than what a hostile endpoint may send.
            InputStream content = response.getEntity().getContent();
            body = content == null ? "" : new String(content.readNBytes(ANSWER_BYTES), StandardCharsets.UTF_8);
        }
        return new Answer(response.getCode(), null, retryAfter(response), body, millisSince(begun));
    }

    private Answer failure(String code, Instant begun) {
        return new Answer(null, code, null, "", millisSince(begun));
    }

    private @Nullable Duration retryAfter(ClassicHttpResponse response) {
        Header header = response.getFirstHeader("Retry-After");
        if (header == null || header.getValue() == null) {
            return null;
        }
        String value = header.getValue().strip();
        if (value.matches("\\d{1,9}")) {
            return Duration.ofSeconds(Long.parseLong(value));
        }
        try {
            Instant until = ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
            Duration wait = Duration.between(clock.instant(), until);
            return wait.isNegative() ? null : wait;
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private long millisSince(Instant begun) {
        return Duration.between(begun, clock.instant()).toMillis();
    }
}
