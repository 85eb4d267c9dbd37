package org.fangxin.gateway.pages;

import java.util.List;
import org.fangxin.gateway.pages.MerchantFacts.Designation;

/** What a reader wants to know of a badge: is it true. */
enum Verdict {
    /** The merchant holds a designation now. */
    VALID,
    /** Suspended for the time being. */
    SUSPENDED,
    /** Its term has run out. */
    EXPIRED,
    /** It was taken away. */
    REVOKED,
    /** It was given up. */
    CANCELLED,
    /** The merchant never held one. */
    NEVER,
    /** The badge was not made by this platform, or was changed. */
    FORGED,
    /** No merchant has this code. */
    UNKNOWN,
    /** The code is not one. */
    MALFORMED,
    /** The registry does not answer. */
    UNAVAILABLE;

    /** Of a registered merchant: what it holds counts, else what became of the last that it held. */
    static Verdict of(MerchantFacts facts) {
        if (!facts.held().isEmpty()) {
            return VALID;
        }
        List<Designation> former = facts.designations();
        return former.stream()
                .reduce((one, other) -> other.since().isBefore(one.since()) ? one : other)
                .map(last -> ofState(last.state()))
                .orElse(NEVER);
    }

    /** Of a badge, by the word with which the registry judged it. */
    static Verdict ofBadge(String result) {
        return switch (result.toLowerCase(java.util.Locale.ROOT)) {
            case "valid" -> VALID;
            case "expired" -> EXPIRED;
            case "revoked" -> REVOKED;
            case "suspended" -> SUSPENDED;
            case "forged" -> FORGED;
            default -> UNKNOWN;
        };
    }

    private static Verdict ofState(String state) {
        return switch (state) {
            case "SUSPENDED" -> SUSPENDED;
            case "REVOKED" -> REVOKED;
            case "CANCELLED" -> CANCELLED;
            default -> EXPIRED;
        };
    }

    int status() {
        return switch (this) {
            case UNKNOWN -> 404;
            case MALFORMED -> 400;
            case UNAVAILABLE -> 503;
            default -> 200;
        };
    }

    String key() {
        return "verdict." + name().toLowerCase(java.util.Locale.ROOT);
    }

    /** How it is shown: yes, no, or neither. */
    String looks() {
        return switch (this) {
            case VALID -> "yes";
            case UNAVAILABLE, NEVER, UNKNOWN, MALFORMED -> "open";
            default -> "no";
        };
    }

    String mark() {
        return switch (looks()) {
            case "yes" -> "✓";
            case "no" -> "✕";
            default -> "?";
        };
    }
}
