package org.fangxin.platform.personal;

import java.util.Arrays;
import java.util.Objects;

/**
 * Personal data as it lies in the store.
 *
 * @param kind kind of data, kept in the clear because it decides the mask
 * @param key name of the key that encrypted it, so that keys can be rotated
 * @param bytes initialisation vector (12 bytes), cipher text and tag (AES-256-GCM)
 */
public record EncryptedText(PersonalKind kind, String key, byte[] bytes) {
    @Override
    public boolean equals(Object other) {
        return other instanceof EncryptedText that
                && kind == that.kind
                && key.equals(that.key)
                && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, key, Arrays.hashCode(bytes));
    }

    @Override
    public String toString() {
        return "EncryptedText[" + kind + "]";
    }
}
