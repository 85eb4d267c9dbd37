package org.fangxin.complaint.domain.watch;

import java.time.LocalDate;
import java.util.Optional;
import org.fangxin.complaint.domain.Closed;
import org.fangxin.complaint.domain.Complaint;
import org.fangxin.complaint.domain.Negotiating;
import org.fangxin.complaint.domain.Step;
import org.fangxin.complaint.domain.deadline.LegalClocks;
import org.fangxin.complaint.domain.deadline.LegalDeadline;
import org.fangxin.complaint.domain.disclosure.Publication;
import org.fangxin.complaint.domain.negotiation.OdrFailure;

/** Looks after the running limits: what the platform has to do about a complaint today. */
public final class Watch {
    private final LegalClocks clocks;

    public Watch(LegalClocks clocks) {
        this.clocks = clocks;
    }

    /** The step that is due today; empty when there is none. After a long downtime only the latest counts. */
    public Optional<Step<?>> due(Complaint complaint, LocalDate today) {
        if (complaint.alarmOn(clocks).filter(alarm -> !alarm.isAfter(today)).isEmpty()) {
            return Optional.empty();
        }
        if (complaint.state() instanceof Closed) {
            return Optional.of(new Publication());
        }
        return complaint.deadline(clocks).map(deadline -> step(complaint, deadline, today));
    }

    private static Step<?> step(Complaint complaint, LegalDeadline deadline, LocalDate today) {
        if (!deadline.overdueOn(today)) {
            return new DeadlineApproaching(deadline);
        }
        return complaint.state() instanceof Negotiating ? new OdrFailure(null) : new DeadlineMissed(deadline);
    }
}
