package org.fangxin.warning.adapter.mongo;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.fangxin.platform.personal.MasterKey;

/** Seals signing secrets for the store (AES-256-GCM under a key of their own). */
public final class SecretBox {
    private static final int IV_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecretKeySpec key;
    private final SecureRandom random = new SecureRandom();

    public SecretBox(MasterKey master) {
        this.key = master.derive("webhook secrets", "AES");
    }

    String seal(String secret) {
        byte[] iv = new byte[IV_BYTES];
        random.nextBytes(iv);
        byte[] sealed = cipher(Cipher.ENCRYPT_MODE, iv, secret.getBytes(StandardCharsets.UTF_8));
        byte[] both = Arrays.copyOf(iv, IV_BYTES + sealed.length);
        System.arraycopy(sealed, 0, both, IV_BYTES, sealed.length);
        return Base64.getEncoder().encodeToString(both);
    }

    String open(String sealed) {
        byte[] both = Base64.getDecoder().decode(sealed);
        byte[] iv = Arrays.copyOf(both, IV_BYTES);
        byte[] rest = Arrays.copyOfRange(both, IV_BYTES, both.length);
        return new String(cipher(Cipher.DECRYPT_MODE, iv, rest), StandardCharsets.UTF_8);
    }

    private byte[] cipher(int mode, byte[] iv, byte[] bytes) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, iv));
            return cipher.doFinal(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a webhook's secret cannot be sealed or opened with this key", e);
        }
    }
}
