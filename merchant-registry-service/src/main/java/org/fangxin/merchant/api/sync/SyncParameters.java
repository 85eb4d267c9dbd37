package org.fangxin.merchant.api.sync;

import java.time.Duration;
import org.fangxin.merchant.domain.sync.ChangeToken;
import org.fangxin.platform.security.Caller;
import org.fangxin.platform.web.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** Reads what partners ask for. */
final class SyncParameters {
    private static final int DEFAULT_LIMIT = 200;
    private static final int MOST = 1_000;
    private static final int LONGEST_WAIT = 20;

    private SyncParameters() {}

    static String partner(Caller caller) {
        String partner = caller.partner();
        if (partner == null) {
            throw Problem.of(HttpStatus.FORBIDDEN, "partner-not-named").exception();
        }
        return partner;
    }

    /** Whether only the partner's own tenants are meant. */
    static boolean isRoster(@Nullable String scope) {
        return switch (scope == null ? "all" : scope) {
            case "all" -> false;
            case "roster" -> true;
            default -> throw refusal("scope", "unknown-word", "all, roster").exception();
        };
    }

    static int limit(@Nullable Integer limit) {
        int asked = limit == null ? DEFAULT_LIMIT : limit;
        if (asked < 1 || asked > MOST) {
            throw refusal("limit", "out-of-range", 1, MOST).exception();
        }
        return asked;
    }

    static Duration waiting(@Nullable Integer seconds) {
        int asked = seconds == null ? 0 : seconds;
        if (asked < 0 || asked > LONGEST_WAIT) {
            throw refusal("wait", "out-of-range", 0, LONGEST_WAIT).exception();
        }
        return Duration.ofSeconds(asked);
    }

    static ChangeToken token(@Nullable String after) {
        if (after == null) {
            throw refusal("after", "token-needed").exception();
        }
        return ChangeToken.parse(after)
                .orElseThrow(() -> refusal("after", "invalid-token").exception());
    }

    /** The 410 problem that sends a partner back to the snapshot. */
    static Problem expired() {
        return Problem.of(HttpStatus.GONE, "change-token-expired").with("snapshot", MerchantChangesController.SNAPSHOT);
    }

    static Problem refusal(String parameter, String code, Object... arguments) {
        return Problem.of(HttpStatus.BAD_REQUEST, "invalid-request").atParameter(parameter, code, arguments);
    }
}
