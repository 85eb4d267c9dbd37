package org.fangxin.merchant.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.fangxin.merchant.MerchantLines.line;
import static org.fangxin.merchant.MerchantLines.uscc;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;
import java.time.Duration;
import java.util.Base64;
import java.util.zip.GZIPInputStream;
import org.fangxin.merchant.MovableClock;
import org.fangxin.merchant.TimedRegistryTest;
import org.fangxin.merchant.api.RegistryApi.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Badges as a stranger checks them: with nothing but the JDK's own cryptography, the published keys and the published list;
 * no code of the registry takes part.
 */
@TimedRegistryTest
class CheckingBadgesApiIT {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Base64.Decoder BASE64 = Base64.getUrlDecoder();

    @Autowired
    private MovableClock clock;

    private RegistryApi api;

    @BeforeEach
    void connect(@LocalServerPort int port) {
        api = RegistryApi.ready(port);
    }

    @Test
    void a_stranger_checks_a_badge_with_the_published_keys_and_list() {
        String uscc = holder(950);

        Answer answer = api.get("/api/v1/merchants/" + uscc + "/badge").expect(200);
        String badge = answer.response().body();

        assertThat(answer.header("Content-Type")).startsWith("application/vc+jwt");
        assertThat(isSigned(badge)).isTrue();
        assertThat(header(badge).path("typ").asString()).isEqualTo("vc+jwt");
        assertThat(header(badge).path("alg").asString()).isEqualTo("ES256");
        JsonNode credential = claims(badge);
        assertThat(credential.path("@context").get(0).asString()).isEqualTo("https://www.w3.org/ns/credentials/v2");
        assertThat(credential.path("type").get(0).asString()).isEqualTo("VerifiableCredential");
        assertThat(credential.path("credentialSubject").path("uscc").asString()).isEqualTo(uscc);
        assertThat(credential
                        .path("credentialSubject")
                        .path("designations")
                        .get(0)
                        .path("kind")
                        .asString())
                .isEqualTo("STORE");
        assertThat(isTakenBack(credential)).isFalse();
        assertThat(verify(badge).path("result").asString()).isEqualTo("VALID");
        assertThat(verify(badge).path("statement").path("name").asString()).isEqualTo("徽章店950");
    }

    @Test
    void a_revocation_takes_badges_back_at_once_and_for_good() {
        String uscc = holder(951);
        String badge = badge(uscc);

        act(uscc, "suspension", "{\"reason\":\"抽查\"}");
        assertThat(verify(badge).path("result").asString()).isEqualTo("REVOKED");
        assertThat(api.get("/api/v1/merchants/" + uscc + "/badge")
                        .expect(404)
                        .json()
                        .path("code")
                        .asString())
                .isEqualTo("nothing-held");
        await().untilAsserted(() -> assertThat(isTakenBack(claims(badge))).isTrue());

        act(uscc, "reinstatement", "{\"reason\":\"已改正\"}");
        assertThat(verify(badge).path("result").asString()).isEqualTo("REVOKED");
        String fresh = badge(uscc);
        assertThat(verify(fresh).path("result").asString()).isEqualTo("VALID");
        assertThat(isTakenBack(claims(fresh))).isFalse();

        act(uscc, "revocation", "{\"reason\":\"拒不退货\",\"ground\":\"PROMISE_NOT_KEPT\"}");
        JsonNode verdict = verify(fresh);
        assertThat(verdict.path("result").asString()).isEqualTo("REVOKED");
        assertThat(verdict.path("reason").asString()).isEqualTo("NO_LONGER_HELD");
        assertThat(verdict.path("explanation").asString()).isNotBlank();
    }

    @Test
    void a_badge_runs_out_and_keys_take_turns_while_old_badges_can_still_be_checked() {
        String uscc = holder(952);
        String badge = badge(uscc);
        String kid = header(badge).path("kid").asString();

        clock.pass(Duration.ofDays(2));
        assertThat(verify(badge).path("result").asString()).isEqualTo("EXPIRED");
        assertThat(verify(badge).path("statement").path("uscc").asString()).isEqualTo(uscc);

        clock.pass(Duration.ofDays(82));
        String another = badge(uscc);
        assertThat(header(another).path("kid").asString()).isEqualTo(kid);
        assertThat(keys().size())
                .as("the next key is published before it signs")
                .isEqualTo(2);
        clock.pass(Duration.ofDays(8));
        String successor = badge(uscc);
        assertThat(header(successor).path("kid").asString()).isNotEqualTo(kid);
        assertThat(isSigned(successor)).isTrue();
        assertThat(isSigned(another))
                .as("the old key stays published for a while")
                .isTrue();
        clock.pass(Duration.ofDays(30));
        assertThat(verify(another).path("result").asString()).isEqualTo("EXPIRED");
    }

    @Test
    void whatever_was_altered_or_signed_by_somebody_else_is_forged() throws GeneralSecurityException {
        String uscc = holder(953);
        String[] parts = badge(uscc).split("\\.");
        String altered = new String(BASE64.decode(parts[1]), StandardCharsets.UTF_8).replace("徽章店953", "冒名店953");
        String payload =
                Base64.getUrlEncoder().withoutPadding().encodeToString(altered.getBytes(StandardCharsets.UTF_8));
        String none = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString("{\"alg\":\"none\",\"typ\":\"vc+jwt\"}".getBytes(StandardCharsets.UTF_8));
        var generator = java.security.KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        Signature own = Signature.getInstance("SHA256withECDSAinP1363Format");
        own.initSign(generator.generateKeyPair().getPrivate());
        own.update((parts[0] + "." + parts[1]).getBytes(StandardCharsets.US_ASCII));
        String signature = Base64.getUrlEncoder().withoutPadding().encodeToString(own.sign());

        for (String forged : new String[] {
            parts[0] + "." + payload + "." + parts[2],
            parts[0] + "." + parts[1] + "." + signature,
            none + "." + parts[1] + ".",
            "a.b.c",
            "nothing"
        }) {
            JsonNode verdict = verify(forged);
            assertThat(verdict.path("result").asString()).as(forged).isEqualTo("FORGED");
            assertThat(verdict.has("statement")).isFalse();
        }
        String list =
                api.get("/api/v1/credential-status/0").expect(200).response().body();
        assertThat(verify(list).path("result").asString())
                .as("signed, but no badge")
                .isEqualTo("FORGED");
        assertThat(verifying("{\"badge\":\"" + "x".repeat(16_385) + "\"}").status())
                .isEqualTo(400);
        assertThat(verifying("{\"badge\":\" \"}").status()).isEqualTo(400);
        assertThat(verifying("{}").status()).isEqualTo(400);
    }

    @Test
    void the_picture_leads_to_the_page_that_checks() {
        String uscc = holder(954);
        Answer chinese =
                api.get("/api/v1/merchants/" + uscc + "/badge.svg?lang=zh").expect(200);
        Answer english =
                api.get("/api/v1/merchants/" + uscc + "/badge.svg?lang=en").expect(200);

        assertThat(chinese.header("Content-Type")).startsWith("image/svg+xml");
        assertThat(chinese.response().body()).contains("放心商店").contains("徽章店954");
        assertThat(english.response().body()).contains("Trusted store").contains("Scan to verify");
        assertThat(QrReader.read(english.response().body())).endsWith("/verify/" + uscc);
        api.get("/api/v1/merchants/" + uscc + "/badge.svg?lang=fr").expect(400);
        api.get("/api/v1/merchants/" + uscc(955) + "/badge.svg").expect(404);
        api.get("/api/v1/credential-status/77").expect(404);
    }

    @Test
    void the_private_keys_never_leave_the_registry() {
        badge(holder(956));

        keys().forEach(key -> assertThat(key.propertyNames())
                .contains("kty", "crv", "x", "y", "kid", "alg")
                .doesNotContain("d"));
    }

    private String holder(int number) {
        String uscc = uscc(number);
        api.importLines(
                RegistryApi.reviewer(),
                line(
                        uscc,
                        "徽章店" + number,
                        ",\"designations\":[{\"kind\":\"STORE\",\"since\":\"2026-01-01\",\"plaqueNumber\":\"FX-7\"}]"));
        return uscc;
    }

    private String badge(String uscc) {
        return api.get("/api/v1/merchants/" + uscc + "/badge")
                .expect(200)
                .response()
                .body();
    }

    private void act(String uscc, String act, String body) {
        String id = api.get("/api/v1/merchants/" + uscc + "/designations")
                .json()
                .path("items")
                .get(0)
                .path("id")
                .asString();
        api.send(
                        "POST",
                        "/api/v1/designations/" + id + "/" + act,
                        body,
                        "Authorization",
                        RegistryApi.reviewer().bearer(),
                        "If-Match",
                        "*",
                        "Content-Type",
                        "application/json")
                .expect(200);
    }

    private JsonNode verify(String badge) {
        return verifying("{\"badge\":\"" + badge + "\"}").expect(200).json();
    }

    private Answer verifying(String body) {
        return api.send("POST", "/api/v1/badge-verifications", body, "Content-Type", "application/json");
    }

    private JsonNode keys() {
        return api.get("/.well-known/jwks.json").expect(200).json().path("keys");
    }

    private static JsonNode header(String token) {
        return JSON.readTree(BASE64.decode(token.split("\\.")[0]));
    }

    private static JsonNode claims(String token) {
        return JSON.readTree(BASE64.decode(token.split("\\.")[1]));
    }

    private boolean isSigned(String token) {
        String[] parts = token.split("\\.");
        String kid = header(token).path("kid").asString();
        JsonNode key = keys().valueStream()
                .filter(each -> each.path("kid").asString().equals(kid))
                .findFirst()
                .orElseThrow();
        try {
            Signature signature = Signature.getInstance("SHA256withECDSAinP1363Format");
            signature.initVerify(publicKey(key));
            signature.update((parts[0] + "." + parts[1]).getBytes(StandardCharsets.US_ASCII));
            return signature.verify(BASE64.decode(parts[2]));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static PublicKey publicKey(JsonNode key) throws GeneralSecurityException {
        AlgorithmParameters curve = AlgorithmParameters.getInstance("EC");
        curve.init(new ECGenParameterSpec("secp256r1"));
        ECPoint point = new ECPoint(number(key, "x"), number(key, "y"));
        return KeyFactory.getInstance("EC")
                .generatePublic(new ECPublicKeySpec(point, curve.getParameterSpec(ECParameterSpec.class)));
    }

    private static BigInteger number(JsonNode key, String name) {
        return new BigInteger(1, BASE64.decode(key.path(name).asString()));
    }

    /** Bitstring Status List 1.0: multibase, gzip, the leftmost bit is place 0. */
    private boolean isTakenBack(JsonNode credential) {
        JsonNode status = credential.path("credentialStatus");
        String address = status.path("statusListCredential").asString();
        String list = api.get(address.substring(address.indexOf("/api/")))
                .expect(200)
                .response()
                .body();
        assertThat(isSigned(list)).isTrue();
        JsonNode subject = claims(list).path("credentialSubject");
        assertThat(claims(list).path("id").asString()).isEqualTo(address);
        String encoded = subject.path("encodedList").asString();
        assertThat(encoded).startsWith("u");
        int place = Integer.parseInt(status.path("statusListIndex").asString());
        try (GZIPInputStream gzip =
                new GZIPInputStream(new ByteArrayInputStream(BASE64.decode(encoded.substring(1))))) {
            byte[] bits = gzip.readAllBytes();
            assertThat(bits).hasSize(16_384);
            return (bits[place / 8] & (0x80 >> (place % 8))) != 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
