package org.fangxin.merchant.domain.sync;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How far a reader has come.
 *
 * @param epoch the log it has read
 * @param seq number of the last change it has
 */
public record ChangeToken(String epoch, long seq) {
    private static final Pattern FORM = Pattern.compile("1\\.([0-9a-zA-Z-]{1,64})\\.(\\d{1,18})");

    /** Reads a token from its text; empty when it is none. */
    public static Optional<ChangeToken> parse(String text) {
        try {
            String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            Matcher form = FORM.matcher(plain);
            return form.matches()
                    ? Optional.of(new ChangeToken(form.group(1), Long.parseLong(form.group(2))))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The token as text for clients, who must not read anything into it. */
    public String text() {
        String plain = "1." + epoch + "." + seq;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }
}
