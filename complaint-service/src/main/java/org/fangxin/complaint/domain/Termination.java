package org.fangxin.complaint.domain;

import org.jspecify.annotations.Nullable;

/** The bureau ends mediation without an agreement (终止调解, SAMR Order 121 article 23) and tells both sides. */
public record Termination(TerminationGround ground, String reason) implements Step<ComplaintState.Open> {
    @Override
    public Action<ComplaintState.Open> action() {
        return Action.TERMINATION;
    }

    @Override
    public Move take(Complaint complaint, ComplaintState.Open state, Occasion occasion) {
        return end(complaint, state, occasion, ground, reason);
    }

    static Move end(
            Complaint complaint,
            ComplaintState.Open state,
            Occasion occasion,
            TerminationGround ground,
            @Nullable String reason) {
        return complaint.moved(
                new Terminated(state.acceptedOn(), occasion.today(), ground, reason),
                occasion,
                reason,
                dueOn -> new ComplaintEvent.Terminated(occasion.today(), ground, Complaint.required(dueOn)));
    }
}
