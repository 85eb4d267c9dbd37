package org.fangxin.warning.adapter.crypto;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import org.fangxin.platform.personal.MasterKey;
import org.fangxin.warning.domain.survey.AnswerTokens;

/** Tokens that are a random serial with its keyed hash, so that they can be told from guesses without a list. */
public final class SignedAnswerTokens implements AnswerTokens {
    private static final int SERIAL_BYTES = 12;

    private final SecureRandom random = new SecureRandom();
    private final KeyedHash signature;
    private final KeyedHash mark;

    public SignedAnswerTokens(MasterKey master) {
        this.signature = new KeyedHash(master, "survey tokens");
        this.mark = new KeyedHash(master, "survey token marks");
    }

    @Override
    public String issue(String surveyId) {
        byte[] bytes = new byte[SERIAL_BYTES];
        random.nextBytes(bytes);
        String serial = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        return serial + "." + signature.of(surveyId + ":" + serial);
    }

    @Override
    public Optional<String> mark(String surveyId, String token) {
        int dot = token.indexOf('.');
        if (dot < 0) {
            return Optional.empty();
        }
        byte[] expected = signature.of(surveyId + ":" + token.substring(0, dot)).getBytes(StandardCharsets.UTF_8);
        byte[] given = token.substring(dot + 1).getBytes(StandardCharsets.UTF_8);
        return MessageDigest.isEqual(expected, given)
                ? Optional.of(mark.of(surveyId + ":" + token.substring(0, dot)))
                : Optional.empty();
    }
}
