package org.fangxin.standalone.issuer;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What the issuer needs to know.
 *
 * @param url its own address as everybody sees it; the {@code iss} of its tokens
 * @param host address to listen on
 * @param port port to listen on
 * @param keys folder of its signing key and client secret, made when absent
 * @param clientSecret the secret of all its clients; null = a random one is made and kept among the keys
 */
public record IssuerSettings(
        String url,
        String host,
        int port,
        Path keys,
        @Nullable String clientSecret) {
    @Override
    public String toString() {
        return "IssuerSettings[url=" + url + ", host=" + host + ", port=" + port + ", keys=" + keys + "]";
    }
}
