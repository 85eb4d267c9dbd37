package org.fangxin.complaint.application;

import java.time.LocalDate;
import java.util.List;
import org.fangxin.complaint.application.AdvanceComplaint.Command;
import org.fangxin.complaint.application.AdvanceComplaint.Outcome;
import org.fangxin.complaint.domain.Actor;
import org.fangxin.complaint.domain.ComplaintId;
import org.fangxin.complaint.domain.Complaints;
import org.fangxin.complaint.domain.Complaints.Held;
import org.fangxin.complaint.domain.watch.Watch;
import org.fangxin.platform.time.CityTime;

/**
 * Does what the running limits demand today. Each alarm is one guarded write, so that several instances may watch at the
 * same time and each alarm is still raised once; what a downtime left over is found by the next run.
 */
public final class WatchDeadlines {
    private static final int BATCH = 200;

    private final Alarms alarms;
    private final Complaints complaints;
    private final AdvanceComplaint advance;
    private final Watch watch;
    private final CityTime time;

    public WatchDeadlines(Alarms alarms, Complaints complaints, AdvanceComplaint advance, Watch watch, CityTime time) {
        this.alarms = alarms;
        this.complaints = complaints;
        this.advance = advance;
        this.watch = watch;
        this.time = time;
    }

    /** Raises all alarms of today and gives their number. */
    public int run() {
        LocalDate today = time.today();
        int raised = 0;
        int before;
        do {
            before = raised;
            List<ComplaintId> due = alarms.due(today, BATCH);
            for (ComplaintId id : due) {
                raised += raise(id, today) ? 1 : 0;
            }
        } while (raised > before);
        return raised;
    }

    private boolean raise(ComplaintId id, LocalDate today) {
        return complaints.find(id).map(held -> raise(held, today)).orElse(false);
    }

    private boolean raise(Held held, LocalDate today) {
        return watch.due(held.complaint(), today)
                .map(step ->
                        advance.advance(new Command(held.complaint().id(), held.version(), new Actor.Platform(), step)))
                .filter(Outcome.Advanced.class::isInstance)
                .isPresent();
    }
}
