package org.fangxin.warning.adapter.http;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.security.interfaces.ECPrivateKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;

/** Signs who sends to a push service (RFC 8292). */
public final class VapidKey {
    private static final Duration VALID = Duration.ofHours(12);
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private final ECPrivateKey privateKey;
    private final String publicKey;
    private final String subject;

    /**
     * @param privateKey base64url of 32 bytes
     * @param publicKey base64url of 65 bytes
     * @param subject whom the push service may write to: mailto: or https:
     */
    public VapidKey(String privateKey, String publicKey, String subject) {
        try {
            this.privateKey = P256.privateKey(Base64.getUrlDecoder().decode(privateKey));
            P256.publicKey(Base64.getUrlDecoder().decode(publicKey));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new IllegalStateException("fangxin.warning.push holds no pair of P-256 keys in base64url", e);
        }
        this.publicKey = publicKey;
        this.subject = subject;
    }

    /** The header's value for an endpoint. */
    String authorization(URI endpoint, Instant now) throws GeneralSecurityException {
        String audience = endpoint.getScheme() + "://" + endpoint.getRawAuthority();
        String header = "{\"typ\":\"JWT\",\"alg\":\"ES256\"}";
        String claims = "{\"aud\":\"%s\",\"exp\":%d,\"sub\":\"%s\"}"
                .formatted(audience, now.plus(VALID).getEpochSecond(), subject);
        String content = encoded(header) + "." + encoded(claims);
        Signature signature = Signature.getInstance("SHA256withECDSAinP1363Format");
        signature.initSign(privateKey);
        signature.update(content.getBytes(StandardCharsets.US_ASCII));
        return "vapid t=" + content + "." + BASE64.encodeToString(signature.sign()) + ", k=" + publicKey;
    }

    private static String encoded(String json) {
        return BASE64.encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }
}
