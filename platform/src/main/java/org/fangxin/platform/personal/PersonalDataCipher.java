package org.fangxin.platform.personal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Encrypts personal data for the store and makes it findable by equality without decrypting it. Thread-safe. */
public final class PersonalDataCipher {
    private static final int IV_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final String TRANSFORMATION = "AES/GCM/NoPadding";

    private final SecureRandom random = new SecureRandom();
    private final String keyName;
    private final SecretKeySpec encryptionKey;
    private final SecretKeySpec indexKey;

    public PersonalDataCipher(MasterKey master) {
        this.keyName = master.name();
        this.encryptionKey = master.derive("personal data", "AES");
        this.indexKey = master.derive("blind index", "HmacSHA256");
    }

    /** Encrypts; the same text gives another cipher text each time. */
    public EncryptedText encrypt(PersonalText text) {
        byte[] iv = new byte[IV_BYTES];
        random.nextBytes(iv);
        try {
            Cipher cipher = cipher(Cipher.ENCRYPT_MODE, text.kind(), iv);
            byte[] sealed = cipher.doFinal(text.value().getBytes(StandardCharsets.UTF_8));
            byte[] bytes = ByteBuffer.allocate(iv.length + sealed.length)
                    .put(iv)
                    .put(sealed)
                    .array();
            return new EncryptedText(text.kind(), keyName, bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot encrypt personal data", e);
        }
    }

    /**
     * Decrypts what {@link #encrypt} made.
     *
     * @throws IllegalStateException when another key encrypted it or its bytes were changed
     */
    public PersonalText decrypt(EncryptedText text) {
        if (!keyName.equals(text.key())) {
            throw new IllegalStateException(
                    "personal data was encrypted with another key: " + text.key() + ", not " + keyName);
        }
        try {
            byte[] bytes = text.bytes();
            Cipher cipher = cipher(Cipher.DECRYPT_MODE, text.kind(), Arrays.copyOf(bytes, IV_BYTES));
            byte[] plain = cipher.doFinal(bytes, IV_BYTES, bytes.length - IV_BYTES);
            return new PersonalText(text.kind(), new String(plain, StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("personal data in the store was damaged", e);
        }
    }

    /**
     * A keyed hash by which equal values can be found. Spaces, letter case and Unicode forms do not matter.
     *
     * @return base64url of HMAC-SHA-256 over kind and value
     */
    public String blindIndex(PersonalText text) {
        String normal = Normalizer.normalize(text.value(), Normalizer.Form.NFKC)
                .replaceAll("\\s+", "")
                .toLowerCase(Locale.ROOT);
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(indexKey);
            byte[] hash = mac.doFinal((text.kind() + ":" + normal).getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no HmacSHA256", e);
        }
    }

    private Cipher cipher(int mode, PersonalKind kind, byte[] iv) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(TRANSFORMATION);
        cipher.init(mode, encryptionKey, new GCMParameterSpec(TAG_BITS, iv));
        cipher.updateAAD(kind.name().getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
