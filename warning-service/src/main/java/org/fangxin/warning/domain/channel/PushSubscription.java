package org.fangxin.warning.domain.channel;

import java.util.Base64;
import java.util.List;
import org.fangxin.warning.domain.Flaw;
import org.fangxin.warning.domain.Flaws;

/**
 * What a browser gives when its user agrees to be sent messages (Push API).
 *
 * @param endpoint where to send
 * @param p256dh the browser's public key, base64url, 65 bytes
 * @param auth a secret that the browser shares, base64url, 16 bytes
 */
public record PushSubscription(String endpoint, String p256dh, String auth) {
    private static final int KEY_BYTES = 65;
    private static final int AUTH_BYTES = 16;

    /** What is wrong with it. */
    public List<Flaw> flaws() {
        Flaws flaws = new Flaws();
        flaws.addIf(length(p256dh) != KEY_BYTES, "/push/p256dh", "push-key-form");
        flaws.addIf(length(auth) != AUTH_BYTES, "/push/auth", "push-key-form");
        return flaws.found();
    }

    /** One line of text. */
    public String toText() {
        return endpoint + " " + p256dh + " " + auth;
    }

    /** Read from {@link #toText}. */
    public static PushSubscription parse(String text) {
        String[] parts = text.split(" ");
        return new PushSubscription(parts[0], parts[1], parts[2]);
    }

    /** Without its secret. */
    @Override
    public String toString() {
        return "PushSubscription[hidden]";
    }

    private static int length(String base64) {
        try {
            return Base64.getUrlDecoder().decode(base64).length;
        } catch (IllegalArgumentException e) {
            return -1;
        }
    }
}
