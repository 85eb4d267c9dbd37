package org.fangxin.gateway.security;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jose.util.ResourceRetriever;
import java.io.IOException;
import java.net.URI;
import java.text.ParseException;
import java.time.Duration;
import org.springframework.util.StringUtils;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Reads the key set that the issuer's OpenID discovery document names. */
final class IssuerDiscovery implements IssuerKeys.Reading {

    private static final int MOST_BYTES = 256 * 1024;

    private final URI issuer;
    private final JsonMapper json;
    private final ResourceRetriever web;

    IssuerDiscovery(URI issuer, Duration timeout, JsonMapper json) {
        this.issuer = issuer;
        this.json = json;
        int millis = Math.toIntExact(timeout.toMillis());
        this.web = new DefaultResourceRetriever(millis, millis, MOST_BYTES);
    }

    @Override
    public JWKSet read() throws IOException {
        String base = StringUtils.trimTrailingCharacter(issuer.toString(), '/');
        try {
            String discovery = fetch(URI.create(base + "/.well-known/openid-configuration"));
            String keys = json.readTree(discovery).path("jwks_uri").asString("");
            return JWKSet.parse(fetch(URI.create(keys)));
        } catch (JacksonException | ParseException | IllegalArgumentException malformed) {
            throw new IOException("The issuer's documents are malformed", malformed);
        }
    }

    private String fetch(URI address) throws IOException {
        return web.retrieveResource(address.toURL()).getContent();
    }
}
