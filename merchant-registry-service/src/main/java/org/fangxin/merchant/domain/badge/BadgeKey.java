package org.fangxin.merchant.domain.badge;

import java.time.Instant;
import java.util.Arrays;

/**
 * A key that signs badges for a time. Its private part is encrypted; nothing here can sign.
 *
 * @param number 1 for the first key, one more for each after it
 * @param kid its name in signatures: its thumbprint (RFC 7638)
 * @param publicKey its public part as a JSON Web Key
 * @param sealedPrivateKey its private part, encrypted
 * @param from from when it signs
 * @param until until when it signs; what it signed can be checked for longer
 */
public record BadgeKey(
        long number, String kid, String publicKey, SealedBytes sealedPrivateKey, Instant from, Instant until) {
    /** Whether it signs at a moment. */
    public boolean signsAt(Instant moment) {
        return !from.isAfter(moment) && moment.isBefore(until);
    }

    /** Encrypted bytes that no log shows. */
    public record SealedBytes(byte[] bytes) {
        public SealedBytes {
            bytes = bytes.clone();
        }

        @Override
        public byte[] bytes() {
            return bytes.clone();
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof SealedBytes that && Arrays.equals(bytes, that.bytes);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(bytes);
        }

        @Override
        public String toString() {
            return "SealedBytes[hidden]";
        }
    }
}
