package org.fangxin.complaint.domain.filing;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.UUID;

/**
 * That a case was taken over from another system.
 *
 * @param externalNo its number there; a case of each kind is taken over once under a number
 * @param line import and line that brought it, or brought its later course, so that a repetition after a crash is told from
 *     another line
 * @param digest digest of what the line said, so that the same number with another content is noticed
 */
public record Takeover(String externalNo, String line, String digest) {
    /** Longest number of another system. */
    public static final int LONGEST_NUMBER = 64;

    private static final String CONTINUED = "/continued";

    /** That the line brought the later course of a case that was there. */
    public Takeover continued() {
        return new Takeover(externalNo, line + CONTINUED, digest);
    }

    /** Whether this very line brought the case, and not an earlier one. */
    public boolean broughtBy(Takeover other) {
        return line.equals(other.line);
    }

    /** Whether this very line brought the later course of the case. */
    public boolean continuedBy(Takeover other) {
        return line.equals(other.line + CONTINUED);
    }

    /** Names the line as a request is named, so that one number brings one case however often it is sent. */
    public String requestKey() {
        return requestKey(externalNo);
    }

    /** The request key of a number. */
    public static String requestKey(String externalNo) {
        return "external/" + externalNo;
    }

    /**
     * The id of a case, always the same for a number and a moment of receipt: a repetition after a crash meets what it wrote
     * before. It is a UUIDv7 of the moment of receipt, whose random part is taken from the number.
     */
    public String id(String kind, Instant receivedAt) {
        ByteBuffer hash = ByteBuffer.wrap(sha256(kind + "/" + externalNo));
        long high = receivedAt.toEpochMilli() << 16 | 0x7000L | hash.getShort() & 0x0FFFL;
        long low = 0x8000_0000_0000_0000L | hash.getLong() & 0x3FFF_FFFF_FFFF_FFFFL;
        return new UUID(high, low).toString();
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }
}
