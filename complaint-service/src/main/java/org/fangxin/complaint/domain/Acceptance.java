package org.fangxin.complaint.domain;

import org.jspecify.annotations.Nullable;

/**
 * The bureau accepts (受理, SAMR Order 121 article 15); the mediation limit runs from today.
 *
 * @param contact how to reach the officer in charge
 */
public record Acceptance(@Nullable String contact) implements Step<ComplaintState.Undecided> {
    @Override
    public Action<ComplaintState.Undecided> action() {
        return Action.ACCEPTANCE;
    }

    @Override
    public Move take(Complaint complaint, ComplaintState.Undecided state, Occasion occasion) {
        return complaint.moved(
                new Accepted(occasion.today(), occasion.userId(), contact),
                occasion,
                null,
                dueOn -> new ComplaintEvent.Accepted(occasion.today(), Complaint.required(dueOn)));
    }
}
