package org.fangxin.warning.adapter.http;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.SecureRandom;
import java.security.interfaces.ECPublicKey;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.KeyAgreement;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Encrypts messages so that only the browser reads them, not its push service (RFC 8291, one record of RFC 8188). */
final class PushCipher {
    private static final int SALT_BYTES = 16;
    private static final int RECORD_SIZE = 4_096;
    private static final int KEY_BYTES = 16;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final byte LAST_RECORD = 2;

    private final SecureRandom random = new SecureRandom();

    /** The body to send. */
    byte[] encrypt(byte[] message, byte[] receiverKey, byte[] auth) throws GeneralSecurityException {
        KeyPair sender = P256.generate();
        byte[] senderKey = P256.bytes((ECPublicKey) sender.getPublic());
        KeyAgreement agreement = KeyAgreement.getInstance("ECDH");
        agreement.init(sender.getPrivate());
        agreement.doPhase(P256.publicKey(receiverKey), true);
        byte[] shared = hmac(auth, agreement.generateSecret());
        byte[] input = hmac(shared, join(info("WebPush: info"), receiverKey, senderKey, new byte[] {1}));
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        byte[] secret = hmac(salt, input);
        byte[] key = Arrays.copyOf(hmac(secret, join(info("Content-Encoding: aes128gcm"), new byte[] {1})), KEY_BYTES);
        byte[] nonce = Arrays.copyOf(hmac(secret, join(info("Content-Encoding: nonce"), new byte[] {1})), NONCE_BYTES);
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        byte[] sealed = cipher.doFinal(join(message, new byte[] {LAST_RECORD}));
        byte[] size = ByteBuffer.allocate(Integer.BYTES).putInt(RECORD_SIZE).array();
        return join(salt, size, new byte[] {(byte) senderKey.length}, senderKey, sealed);
    }

    private static byte[] info(String text) {
        return (text + "\0").getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] hmac(byte[] key, byte[] text) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        return mac.doFinal(text);
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
