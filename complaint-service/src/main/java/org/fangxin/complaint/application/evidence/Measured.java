package org.fangxin.complaint.application.evidence;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Counts and hashes what is read, and stops at a limit. */
final class Measured extends FilterInputStream {
    private final MessageDigest digest = sha256();
    private final long limit;
    private long count;

    Measured(InputStream in, long limit) {
        super(in);
        this.limit = limit;
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }

    /** The hash of all that was read. */
    String hash() {
        return HexFormat.of().formatHex(digest.digest());
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        if (read > 0) {
            digest.update(bytes, offset, read);
            count += read;
            if (count > limit) {
                throw new TooLong();
            }
        }
        return read;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    /** The limit was passed. */
    static final class TooLong extends IOException {
        private static final long serialVersionUID = 1L;
    }
}
