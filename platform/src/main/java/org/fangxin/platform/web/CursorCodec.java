package org.fangxin.platform.web;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.fangxin.platform.paging.Position;
import org.fangxin.platform.personal.MasterKey;

/**
 * Cursors: the position in clear, signed together with the list and filter that it belongs to, so that a cursor can
 * neither be forged nor carried to another filter.
 */
public final class CursorCodec {
    private static final int SIGNATURE_BYTES = 12;
    private static final String SEPARATOR = "\u001f";

    private final SecretKeySpec key;

    public CursorCodec(MasterKey master) {
        this.key = master.derive("cursors", "HmacSHA256");
    }

    String write(Position position, String scope) {
        byte[] keys = String.join(SEPARATOR, position.keys()).getBytes(StandardCharsets.UTF_8);
        byte[] cursor = ByteBuffer.allocate(SIGNATURE_BYTES + keys.length)
                .put(sign(keys, scope))
                .put(keys)
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(cursor);
    }

    Optional<Position> read(String cursor, String scope) {
        byte[] bytes;
        try {
            bytes = Base64.getUrlDecoder().decode(cursor);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
        if (bytes.length <= SIGNATURE_BYTES) {
            return Optional.empty();
        }
        byte[] keys = Arrays.copyOfRange(bytes, SIGNATURE_BYTES, bytes.length);
        if (!MessageDigest.isEqual(sign(keys, scope), Arrays.copyOf(bytes, SIGNATURE_BYTES))) {
            return Optional.empty();
        }
        return Optional.of(new Position(List.of(new String(keys, StandardCharsets.UTF_8).split(SEPARATOR, -1))));
    }

    private byte[] sign(byte[] keys, String scope) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            mac.update(scope.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return Arrays.copyOf(mac.doFinal(keys), SIGNATURE_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no HmacSHA256", e);
        }
    }
}
