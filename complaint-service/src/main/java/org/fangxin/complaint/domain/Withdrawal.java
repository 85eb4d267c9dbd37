package org.fangxin.complaint.domain;

import org.jspecify.annotations.Nullable;

/**
 * The complainant takes the complaint back. Before acceptance that ends it; afterwards it is a ground for terminating
 * mediation, and the other side must be told (SAMR Order 121 article 23).
 *
 * @param reason the complainant's own words; null when none were given
 */
public record Withdrawal(@Nullable String reason) implements Step<Withdrawable> {
    @Override
    public Action<Withdrawable> action() {
        return Action.WITHDRAWAL;
    }

    @Override
    public Move take(Complaint complaint, Withdrawable state, Occasion occasion) {
        return switch (state) {
            case ComplaintState.Undecided undecided ->
                complaint.moved(
                        new Withdrawn(occasion.today()),
                        occasion,
                        reason,
                        dueOn -> new ComplaintEvent.Withdrawn(occasion.today()));
            case ComplaintState.Open open ->
                Termination.end(complaint, open, occasion, TerminationGround.WITHDRAWN_OR_SELF_SETTLED, reason);
        };
    }
}
