package org.fangxin.merchant.api;

import java.util.List;
import org.fangxin.contracts.codes.UnifiedSocialCreditCode;
import org.fangxin.platform.web.Problem;
import org.fangxin.platform.web.Violation;
import org.springframework.http.HttpStatus;

/** Reads unified social credit codes out of paths. */
public final class UsccInPath {
    private UsccInPath() {}

    /** The code; a 400 problem that names the expected check character when only that is wrong. */
    public static UnifiedSocialCreditCode read(String text) {
        return UnifiedSocialCreditCode.parse(text)
                .orElseThrow(() -> UnifiedSocialCreditCode.expectedCheckCharacter(text)
                        .map(expected -> refusal("uscc-check-character", expected.toString()))
                        .orElseGet(() -> refusal("uscc-malformed"))
                        .exception());
    }

    /** The 404 problem of a merchant that nobody registered. */
    public static Problem notRegistered(UnifiedSocialCreditCode uscc) {
        return Problem.of(HttpStatus.NOT_FOUND, "merchant-not-registered", uscc.value());
    }

    private static Problem refusal(String code, Object... arguments) {
        return Problem.of(HttpStatus.BAD_REQUEST, code, arguments)
                .with(new Violation("path", "/uscc", code, List.of(arguments)));
    }
}
