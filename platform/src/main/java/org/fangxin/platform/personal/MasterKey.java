package org.fangxin.platform.personal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The installation's one secret, from which a key for each purpose is derived; it is never used itself. */
public final class MasterKey {
    private static final int BYTES = 32;

    private final byte[] secret;

    private MasterKey(byte[] secret) {
        this.secret = secret;
    }

    /**
     * Reads the key from its configured form.
     *
     * @param base64 32 random bytes in base64
     * @throws IllegalArgumentException when it is not that
     */
    public static MasterKey parse(String base64) {
        byte[] bytes = Base64.getDecoder().decode(base64.strip());
        if (bytes.length != BYTES) {
            throw new IllegalArgumentException("FANGXIN_DATA_KEY must be 32 bytes in base64, not " + bytes.length);
        }
        return new MasterKey(bytes);
    }

    /** The key of a purpose: 32 bytes that tell nothing of the master key or of other purposes' keys. */
    public SecretKeySpec derive(String purpose, String algorithm) {
        return new SecretKeySpec(mac(secret, purpose), algorithm);
    }

    /** A short public name of this key, the same for the same key. */
    String name() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(mac(secret, "key name"), 6));
    }

    private static byte[] mac(byte[] key, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no HmacSHA256", e);
        }
    }

    @Override
    public String toString() {
        return "MasterKey[hidden]";
    }
}
