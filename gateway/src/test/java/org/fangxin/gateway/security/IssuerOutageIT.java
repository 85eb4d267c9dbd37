package org.fangxin.gateway.security;

import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.awaitility.Awaitility;
import org.fangxin.gateway.FreePort;
import org.fangxin.gateway.Reply;
import org.fangxin.gateway.RunningGateway;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

class IssuerOutageIT extends RunningGateway {

    private static final int ISSUER_PORT = FreePort.find();
    private static final String LATE_ISSUER = "http://127.0.0.1:" + ISSUER_PORT;

    @DynamicPropertySource
    static void anIssuerThatIsNotThereYet(DynamicPropertyRegistry registry) {
        registry.add("fangxin.gateway.issuer.uri", () -> LATE_ISSUER);
    }

    @Test
    void without_its_issuer_the_gateway_serves_the_public_and_holds_no_token_invalid() throws Exception {
        ECKey key = new ECKeyGenerator(Curve.P_256).keyID("late").generate();
        String token = token(key);

        assertThat(get("/api/v1/warnings").service()).isEqualTo("warning-service");
        Reply refused = withToken(token).isProblem(503, "identity-provider-unavailable");
        assertThat(refused.header("Retry-After")).isEqualTo("5");

        WireMockServer issuer = issuer(key);
        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .until(() -> withToken(token).status() == 200);
        issuer.stop();
        assertThat(withToken(token).status())
                .as("keys that are known serve on while the issuer is away")
                .isEqualTo(200);
    }

    private Reply withToken(String token) {
        return call("GET", "/api/v1/complaints").bearer(token).send();
    }

    private static WireMockServer issuer(ECKey key) {
        WireMockServer issuer = new WireMockServer(options().port(ISSUER_PORT).bindAddress("127.0.0.1"));
        issuer.start();
        issuer.stubFor(WireMock.get("/.well-known/openid-configuration")
                .willReturn(WireMock.okJson("{\"jwks_uri\":\"" + LATE_ISSUER + "/keys\"}")));
        issuer.stubFor(WireMock.get("/keys").willReturn(WireMock.okJson(new JWKSet(key.toPublicJWK()).toString())));
        return issuer;
    }

    private static String token(ECKey key) throws JOSEException {
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.ES256).keyID(key.getKeyID()).build(),
                new JWTClaimsSet.Builder()
                        .issuer(LATE_ISSUER)
                        .subject("u1")
                        .audience("fangxin")
                        .expirationTime(Date.from(Instant.now().plusSeconds(600)))
                        .build());
        token.sign(new ECDSASigner(key));
        return token.serialize();
    }
}
