package org.fangxin.standalone.issuer;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Compares secrets as they are. A slow hash protects what people choose; this secret is 32 random bytes that lie in a
 * file beside the program, and a data load asks for thousands of tokens.
 */
final class ExactSecret implements PasswordEncoder {
    @Override
    public @Nullable String encode(@Nullable CharSequence secret) {
        return secret == null ? null : secret.toString();
    }

    @Override
    public boolean matches(@Nullable CharSequence presented, @Nullable String kept) {
        return presented != null
                && kept != null
                && MessageDigest.isEqual(
                        presented.toString().getBytes(StandardCharsets.UTF_8), kept.getBytes(StandardCharsets.UTF_8));
    }
}
