package org.fangxin.warning.adapter.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.io.entity.StringEntity;
import org.apache.hc.core5.util.Timeout;
import org.fangxin.warning.application.webhook.WebhookSender;
import org.jspecify.annotations.Nullable;

/**
 * Sends with an HTTP client of its own. The address is checked where the connection is made, on the very addresses that it
 * is made to: a name that leads elsewhere a moment later (DNS rebinding) gains nothing. Redirects are not followed, no
 * cookies are kept, no proxy of the environment is used, and only the begin of an answer is read.
 */
public final class HttpWebhookSender implements WebhookSender, AutoCloseable {
    private static final int ANSWER_BYTES = 4_096;
    private static final int CONNECTIONS = 200;
    private static final String USER_AGENT = "Fangxin-Webhooks/1.0";

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
        Timeout limit = Timeout.of(timeout);
        this.client = HttpClients.custom()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setDnsResolver(new CheckedNames())
                        .setMaxConnTotal(CONNECTIONS)
                        .setMaxConnPerRoute(2)
                        .setDefaultConnectionConfig(ConnectionConfig.custom()
                                .setConnectTimeout(limit)
                                .setSocketTimeout(limit)
                                .setTimeToLive(Timeout.ofMinutes(1))
                                .build())
                        .build())
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setResponseTimeout(limit)
                        .setConnectionRequestTimeout(limit)
                        .build())
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableCookieManagement()
                .disableContentCompression()
                .setUserAgent(USER_AGENT)
                .build();
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

    /** Resolves names to allowed addresses only. */
    private final class CheckedNames implements DnsResolver {
        @Override
        public InetAddress[] resolve(String host) throws UnknownHostException {
            return PublicAddresses.resolve(host, development);
        }

        @Override
        public String resolveCanonicalHostname(String host) throws UnknownHostException {
            return SystemDefaultDnsResolver.INSTANCE.resolveCanonicalHostname(host);
        }
    }
}
