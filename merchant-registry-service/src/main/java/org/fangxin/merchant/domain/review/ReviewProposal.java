package org.fangxin.merchant.domain.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fangxin.contracts.codes.UnifiedSocialCreditCode;
import org.fangxin.merchant.domain.programme.Programmes;
import org.jspecify.annotations.Nullable;

/**
 * A proposal to look at what a merchant holds.
 *
 * @param id UUIDv7
 * @param name the merchant's name when it was opened
 * @param rule code of the threshold
 * @param openedOn day on which it was opened
 * @param lookedOn day on which its evidence was last looked at
 * @param decision how it was closed; null while it is open
 */
public record ReviewProposal(
        String id,
        UnifiedSocialCreditCode uscc,
        String name,
        String district,
        String rule,
        Evidence evidence,
        LocalDate openedOn,
        LocalDate lookedOn,
        @Nullable Decision decision) {
    private static final String ANY = "*";

    /** Where a proposal stands. */
    public enum State {
        /** Waits for a reviewer. */
        OPEN,
        /** A reviewer acted on it. */
        ACCEPTED,
        /** A reviewer found nothing to do. */
        DISMISSED,
        /** The standing recovered before anybody decided. */
        LIFTED
    }

    /** Where it stands. */
    public State state() {
        return decision == null ? State.OPEN : decision.state();
    }

    /** With evidence as of another day. */
    public ReviewProposal lookedAt(Evidence latest, LocalDate today) {
        return new ReviewProposal(id, uscc, name, district, rule, latest, openedOn, today, decision);
    }

    /** Closed; empty when it is not open. */
    public Optional<ReviewProposal> closed(Decision taken) {
        return decision == null
                ? Optional.of(new ReviewProposal(id, uscc, name, district, rule, evidence, openedOn, lookedOn, taken))
                : Optional.empty();
    }

    /** Tokens of all lists to which it belongs. */
    public List<String> tokens() {
        List<String> tokens = new ArrayList<>();
        for (String place : List.of(district, Programmes.cityOf(district))) {
            for (String state : List.of(ANY, state().name())) {
                tokens.add(place + "/" + state);
            }
        }
        return tokens;
    }

    /** The token of a list: a district or city, and a state or all. */
    public static String token(String place, @Nullable State state) {
        return place + "/" + (state == null ? ANY : state.name());
    }
}
