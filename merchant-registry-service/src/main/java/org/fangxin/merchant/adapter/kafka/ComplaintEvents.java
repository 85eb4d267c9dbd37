package org.fangxin.merchant.adapter.kafka;

import java.time.LocalDate;
import java.util.Optional;
import org.fangxin.contracts.Topics;
import org.fangxin.contracts.codes.UnifiedSocialCreditCode;
import org.fangxin.contracts.complaint.ComplaintAccepted;
import org.fangxin.contracts.complaint.ComplaintClosed;
import org.fangxin.contracts.complaint.ComplaintEvent;
import org.fangxin.contracts.complaint.ComplaintFiled;
import org.fangxin.contracts.complaint.ComplaintImported;
import org.fangxin.contracts.complaint.ComplaintMerged;
import org.fangxin.contracts.complaint.ComplaintOdrSettled;
import org.fangxin.contracts.complaint.ComplaintRated;
import org.fangxin.contracts.complaint.ComplaintRefused;
import org.fangxin.contracts.complaint.ComplaintSettled;
import org.fangxin.contracts.complaint.ComplaintTerminated;
import org.fangxin.contracts.complaint.ComplaintWithdrawn;
import org.fangxin.merchant.domain.review.StandingMarks;
import org.fangxin.merchant.domain.standing.ComplaintStep;
import org.fangxin.merchant.domain.standing.Milestone;
import org.fangxin.merchant.domain.standing.Standings;
import org.fangxin.platform.kafka.EventSubscription;
import org.fangxin.platform.time.CityTime;

/** Hears what happens to complaints and counts it into standings. Complaints against nobody known count for nobody. */
public final class ComplaintEvents {
    private final Standings standings;
    private final StandingMarks marks;
    private final CityTime time;

    public ComplaintEvents(Standings standings, StandingMarks marks, CityTime time) {
        this.standings = standings;
        this.marks = marks;
        this.time = time;
    }

    /** The subscription. */
    public EventSubscription subscription() {
        return EventSubscription.to(Topics.COMPLAINT)
                .on(
                        ComplaintFiled.TYPE,
                        ComplaintFiled.class,
                        (envelope, filed) -> count(filed, filed.receivedOn(), filed.receivedOn(), Milestone.RECEIVED))
                .on(
                        ComplaintAccepted.TYPE,
                        ComplaintAccepted.class,
                        (envelope, accepted) ->
                                count(accepted, accepted.receivedOn(), accepted.acceptedOn(), Milestone.ACCEPTED))
                .on(
                        ComplaintRefused.TYPE,
                        ComplaintRefused.class,
                        (envelope, refused) ->
                                count(refused, refused.receivedOn(), refused.refusedOn(), Milestone.REFUSED))
                .on(
                        ComplaintWithdrawn.TYPE,
                        ComplaintWithdrawn.class,
                        (envelope, withdrawn) ->
                                count(withdrawn, withdrawn.receivedOn(), withdrawn.withdrawnOn(), Milestone.WITHDRAWN))
                .on(ComplaintMerged.TYPE, ComplaintMerged.class, (envelope, merged) -> merge(merged))
                .on(
                        ComplaintOdrSettled.TYPE,
                        ComplaintOdrSettled.class,
                        (envelope, settled) ->
                                count(settled, settled.receivedOn(), settled.settledOn(), Milestone.SETTLED_ONLINE))
                .on(
                        ComplaintSettled.TYPE,
                        ComplaintSettled.class,
                        (envelope, settled) ->
                                count(settled, settled.receivedOn(), settled.settledOn(), Milestone.SETTLED))
                .on(
                        ComplaintTerminated.TYPE,
                        ComplaintTerminated.class,
                        (envelope, terminated) -> count(
                                terminated, terminated.receivedOn(), terminated.terminatedOn(), Milestone.TERMINATED))
                .on(
                        ComplaintClosed.TYPE,
                        ComplaintClosed.class,
                        (envelope, closed) -> count(closed, closed.receivedOn(), closed.closedOn(), Milestone.CLOSED))
                .on(ComplaintRated.TYPE, ComplaintRated.class, (envelope, rated) -> rate(rated))
                .on(ComplaintImported.TYPE, ComplaintImported.class, (envelope, imported) -> takeOver(imported));
    }

    private void takeOver(ComplaintImported imported) {
        Optional.ofNullable(imported.subject().uscc())
                .flatMap(UnifiedSocialCreditCode::parse)
                .ifPresent(uscc -> {
                    standings.countTogether(ImportedSteps.of(imported, uscc));
                    // Most cases that are taken over are too old to count in any standing.
                    if (imported.receivedOn().plusYears(1).isAfter(time.today())) {
                        marks.mark(uscc, time.now());
                    }
                });
    }

    private void merge(ComplaintMerged merged) {
        count(merged, merged.receivedOn(), merged.mergedOn(), Milestone.MERGED);
        if (merged.accepted()) {
            count(merged, merged.receivedOn(), merged.mergedOn(), Milestone.MERGED_ACCEPTED);
        }
    }

    private void rate(ComplaintRated rated) {
        count(rated, rated.receivedOn(), rated.ratedOn(), Milestone.RATED);
        Ratings.satisfied(rated.score())
                .ifPresent(satisfied -> count(rated, rated.receivedOn(), rated.ratedOn(), satisfied));
    }

    private void count(ComplaintEvent event, LocalDate receivedOn, LocalDate on, Milestone milestone) {
        Optional.ofNullable(event.subject().uscc())
                .flatMap(UnifiedSocialCreditCode::parse)
                .ifPresent(uscc -> {
                    // The mark comes second and also for a step that was counted before: a crash between them must not
                    // leave the merchant unlooked at.
                    standings.count(new ComplaintStep(event.complaintId(), uscc, receivedOn, on, milestone));
                    marks.mark(uscc, time.now());
                });
    }
}
