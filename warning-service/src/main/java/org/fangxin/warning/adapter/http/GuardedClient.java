package org.fangxin.warning.adapter.http;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.util.Timeout;

/**
 * HTTP clients for addresses that strangers chose. The address is checked where the connection is made, on the very
 * addresses that it is made to: a name that leads elsewhere a moment later (DNS rebinding) gains nothing. Redirects are not
 * followed, no cookies are kept, and no proxy of the environment is used.
 */
final class GuardedClient {
    private static final int CONNECTIONS = 200;
    private static final String USER_AGENT = "Fangxin-Webhooks/1.0";

    private GuardedClient() {}

    /**
     * @param timeout longest wait for the connection, and then for the answer
     * @param development whether addresses inside are allowed, for endpoints on the developer's own machine
     */
    static CloseableHttpClient create(Duration timeout, boolean development) {
        Timeout limit = Timeout.of(timeout);
        return HttpClients.custom()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setDnsResolver(new CheckedNames(development))
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

    /** Resolves names to allowed addresses only. */
    private record CheckedNames(boolean development) implements DnsResolver {
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
