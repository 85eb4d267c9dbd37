package org.fangxin.merchant.adapter.kafka;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.fangxin.contracts.codes.UnifiedSocialCreditCode;
import org.fangxin.contracts.complaint.ComplaintImported;
import org.fangxin.merchant.domain.standing.ComplaintStep;
import org.fangxin.merchant.domain.standing.Milestone;
import org.jspecify.annotations.Nullable;

/** The milestones that a complaint had passed when it was taken over from another system, its receipt first. */
final class ImportedSteps {
    private final ComplaintImported imported;
    private final UnifiedSocialCreditCode uscc;
    private final List<ComplaintStep> steps = new ArrayList<>();

    private ImportedSteps(ComplaintImported imported, UnifiedSocialCreditCode uscc) {
        this.imported = imported;
        this.uscc = uscc;
    }

    static List<ComplaintStep> of(ComplaintImported imported, UnifiedSocialCreditCode uscc) {
        ImportedSteps steps = new ImportedSteps(imported, uscc);
        steps.add(imported.receivedOn(), Milestone.RECEIVED);
        if (imported.accepted() != null) {
            steps.add(imported.decidedOn(), imported.accepted() ? Milestone.ACCEPTED : Milestone.REFUSED);
        }
        steps.addOutcome();
        if (imported.closedOn() != null) {
            steps.add(imported.closedOn(), Milestone.CLOSED);
        }
        String rating = imported.rating();
        if (rating != null) {
            steps.add(imported.ratedOn(), Milestone.RATED);
            Ratings.satisfied(rating).ifPresent(satisfied -> steps.add(imported.ratedOn(), satisfied));
        }
        return steps.steps;
    }

    private void addOutcome() {
        String outcome = imported.outcome();
        if (outcome == null) {
            return;
        }
        switch (outcome) {
            case "SETTLED" ->
                add(imported.endedOn(), "ODR".equals(imported.route()) ? Milestone.SETTLED_ONLINE : Milestone.SETTLED);
            case "TERMINATED" -> add(imported.endedOn(), Milestone.TERMINATED);
            case "WITHDRAWN" -> add(imported.endedOn(), Milestone.WITHDRAWN);
            default -> {
                // A refusal is the decision, which is counted already.
            }
        }
    }

    private void add(@Nullable LocalDate on, Milestone milestone) {
        LocalDate day = Objects.requireNonNullElse(on, imported.receivedOn());
        steps.add(new ComplaintStep(imported.complaintId(), uscc, imported.receivedOn(), day, milestone));
    }
}
