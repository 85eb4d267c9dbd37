package org.fangxin.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.RSAPublicKeySpec;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A token of the test issuer is checked as a resource server checks it: with the key that the issuer publishes. */
class SignedTokensIT {
    private final TestIssuer issuer = TestIssuer.shared();

    @Test
    void its_tokens_are_signed_with_the_published_key() throws Exception {
        String[] parts =
                issuer.token("user-1", "OFFICER").districts("330106").toString().split("\\.");

        Signature signature = Signature.getInstance("SHA256withRSA");
        signature.initVerify(publishedKey());
        signature.update((parts[0] + "." + parts[1]).getBytes(StandardCharsets.US_ASCII));

        assertThat(signature.verify(Base64.getUrlDecoder().decode(parts[2]))).isTrue();
    }

    @Test
    void a_token_carries_the_claims_of_its_user() {
        JsonNode claims = claims(issuer.token("user-1", "OFFICER").districts("330106", "330108"));

        assertThat(claims.get("iss").asString()).isEqualTo(issuer.url());
        assertThat(claims.get("sub").asString()).isEqualTo("user-1");
        assertThat(claims.get("aud").get(0).asString()).isEqualTo("fangxin");
        assertThat(claims.get("roles").get(0).asString()).isEqualTo("OFFICER");
        assertThat(claims.get("districts")).hasSize(2);
    }

    @Test
    void an_expired_token_ended_before_it_was_made() {
        JsonNode claims = claims(issuer.token("user-1").expired());

        assertThat(claims.get("exp").asLong()).isLessThan(claims.get("iat").asLong());
    }

    private static JsonNode claims(TestToken token) {
        return JsonMapper.shared()
                .readTree(Base64.getUrlDecoder().decode(token.toString().split("\\.")[1]));
    }

    private PublicKey publishedKey() throws Exception {
        JsonNode metadata = get(issuer.url() + "/.well-known/openid-configuration");
        assertThat(metadata.get("issuer").asString()).isEqualTo(issuer.url());
        JsonNode key = get(metadata.get("jwks_uri").asString()).get("keys").get(0);
        return KeyFactory.getInstance("RSA").generatePublic(new RSAPublicKeySpec(number(key, "n"), number(key, "e")));
    }

    private static BigInteger number(JsonNode key, String field) {
        return new BigInteger(1, Base64.getUrlDecoder().decode(key.get(field).asString()));
    }

    private static JsonNode get(String url) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return JsonMapper.shared()
                    .readTree(
                            client.send(HttpRequest.newBuilder(URI.create(url)).build(), BodyHandlers.ofString())
                                    .body());
        }
    }
}
