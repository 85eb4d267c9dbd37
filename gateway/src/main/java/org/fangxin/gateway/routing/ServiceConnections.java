package org.fangxin.gateway.routing;

import java.net.URI;
import org.apache.hc.client5.http.classic.HttpClient;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.impl.io.MonitoringResponseOutOfOrderStrategy;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;
import org.fangxin.gateway.config.GatewayProperties.Connections;
import org.springframework.http.HttpMethod;
import org.springframework.http.client.HttpComponentsClientHttpRequestFactory;

/**
 * The connections to the services. Whatever the HTTP client would do on its own, such as repeating requests, following
 * redirects, keeping cookies or unpacking bodies, is switched off: the gateway passes on what it gets.
 */
public final class ServiceConnections extends HttpComponentsClientHttpRequestFactory {

    /**
     * How much of a body is sent between two looks for an early answer. A service that refuses an upload answers and
     * closes before it has read everything; without the look the answer would be lost in a broken pipe. Each look
     * costs a millisecond, so it is not taken at every buffer.
     */
    private static final long LOOK_FOR_ANSWER_EVERY = 256 * 1024L;

    /** A connection that was unused for longer is looked at first: its service may have been restarted meanwhile. */
    private static final TimeValue CHECK_AFTER = TimeValue.ofMilliseconds(50);

    private final RequestConfig usual;

    public ServiceConnections(Connections settings, int services) {
        this(client(settings, services), usual(settings));
    }

    private ServiceConnections(HttpClient client, RequestConfig usual) {
        super(client);
        this.usual = usual;
    }

    /** The client closes with this factory. */
    private static CloseableHttpClient client(Connections settings, int services) {
        return HttpClients.custom()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setMaxConnPerRoute(settings.perService())
                        .setMaxConnTotal(settings.perService() * services)
                        .setConnectionFactory(ManagedHttpClientConnectionFactory.builder()
                                .responseOutOfOrderStrategy(
                                        new MonitoringResponseOutOfOrderStrategy(LOOK_FOR_ANSWER_EVERY))
                                .build())
                        .setDefaultConnectionConfig(ConnectionConfig.custom()
                                .setConnectTimeout(Timeout.of(settings.connectTimeout()))
                                .setSocketTimeout(Timeout.of(settings.silence()))
                                .setValidateAfterInactivity(CHECK_AFTER)
                                .build())
                        .build())
                .setDefaultRequestConfig(usual(settings))
                .disableAutomaticRetries()
                .disableRedirectHandling()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableContentCompression()
                .disableDefaultUserAgent()
                .evictIdleConnections(TimeValue.of(settings.idle()))
                .build();
    }

    private static RequestConfig usual(Connections settings) {
        return RequestConfig.custom()
                .setConnectionRequestTimeout(Timeout.of(settings.leaseTimeout()))
                .setResponseTimeout(Timeout.of(settings.silence()))
                .setExpectContinueEnabled(false)
                .build();
    }

    @Override
    protected ClassicHttpRequest createHttpUriRequest(HttpMethod method, URI uri) {
        return new HttpUriRequestBase(method.name(), uri);
    }

    @Override
    protected void postProcessHttpRequest(ClassicHttpRequest request) {
        if (Deadline.CURRENT.isBound() && request instanceof HttpUriRequestBase exchange) {
            Deadline deadline = Deadline.CURRENT.get();
            Timeout answer = Timeout.of(deadline.answer());
            if (answer.compareTo(usual.getResponseTimeout()) > 0) {
                exchange.setConfig(
                        RequestConfig.copy(usual).setResponseTimeout(answer).build());
            }
            deadline.watch(exchange);
        }
    }
}
