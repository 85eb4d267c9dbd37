package org.fangxin.platform.personal;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Encrypts whole files so that any part can be read without the rest. A file is cut into segments of 64 KiB; each is
 * sealed with AES-256-GCM under a key of this file alone, with its place and whether it is the last in the nonce. So a
 * segment that was changed, moved, taken from another file or cut off is noticed when it is read. Thread-safe.
 *
 * <p>A file's id must never be used for two contents: write a new id for each try.
 */
public final class FileCipher {
    /** Plain bytes in a segment; the last may be shorter, and is empty only in an empty file. */
    static final int SEGMENT = 64 * 1024;

    /** What sealing adds to each segment. */
    static final int TAG = 16;

    private static final int NONCE = 12;

    private final String keyName;
    private final SecretKeySpec filesKey;

    public FileCipher(MasterKey master) {
        this.keyName = master.name();
        this.filesKey = master.derive("files", "HmacSHA256");
    }

    /** Name of the key in use, to be kept with each file. */
    public String keyName() {
        return keyName;
    }

    /** Seals what is written to it; nothing is complete before it is closed. */
    public OutputStream sealing(String fileId, OutputStream sealed) {
        return new SealingStream(segments(fileId), sealed);
    }

    /**
     * Opens a part of a file.
     *
     * @param fileId the id under which it was sealed
     * @param key name of the key that sealed it
     * @param length plain length of the whole file
     * @param from first plain byte wanted, from 0 to the length
     * @param sealed gives the sealed bytes from an offset on
     * @throws IllegalStateException when another key sealed it; reading throws it when the bytes were damaged
     */
    public InputStream opening(String fileId, String key, long length, long from, SealedBytes sealed) {
        if (!keyName.equals(key)) {
            throw new IllegalStateException("a file was encrypted with another key: " + key + ", not " + keyName);
        }
        return new OpeningStream(segments(fileId), length, from, sealed);
    }

    private Segments segments(String fileId) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(filesKey);
            return new Segments(new SecretKeySpec(mac.doFinal(fileId.getBytes(StandardCharsets.UTF_8)), "AES"));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no HmacSHA256", e);
        }
    }

    /** Where sealed bytes come from. */
    public interface SealedBytes {
        /** The sealed bytes from this offset to the end. */
        InputStream from(long offset);
    }

    /** Seals and opens the segments of one file. */
    record Segments(SecretKeySpec key) {
        byte[] seal(byte[] plain, int length, long place, boolean last) {
            try {
                return cipher(Cipher.ENCRYPT_MODE, place, last).doFinal(plain, 0, length);
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException("cannot encrypt a file", e);
            }
        }

        byte[] open(byte[] sealed, int length, long place, boolean last) {
            try {
                return cipher(Cipher.DECRYPT_MODE, place, last).doFinal(sealed, 0, length);
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException("a file in the store was damaged", e);
            }
        }

        private Cipher cipher(int mode, long place, boolean last) throws GeneralSecurityException {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            byte[] nonce = ByteBuffer.allocate(NONCE)
                    .putLong(place)
                    .put((byte) (last ? 1 : 0))
                    .array();
            cipher.init(mode, key, new GCMParameterSpec(TAG * Byte.SIZE, nonce));
            return cipher;
        }
    }
}
