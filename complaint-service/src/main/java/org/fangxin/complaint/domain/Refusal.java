package org.fangxin.complaint.domain;

/**
 * The bureau does not accept (不予受理, SAMR Order 121 articles 15 and 16): ground, reason and other remedies are stated.
 *
 * @param ground code list {@code refusal-grounds}
 */
public record Refusal(String ground, String reason, String otherRemedies) implements Step<ComplaintState.Undecided> {
    @Override
    public Action<ComplaintState.Undecided> action() {
        return Action.REFUSAL;
    }

    @Override
    public Move take(Complaint complaint, ComplaintState.Undecided state, Occasion occasion) {
        return complaint.moved(
                new Refused(occasion.today(), occasion.userId(), ground, reason, otherRemedies),
                occasion,
                reason,
                dueOn -> new ComplaintEvent.Refused(occasion.today(), ground));
    }
}
