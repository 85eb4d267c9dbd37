package org.fangxin.complaint.adapter.schedule;

import org.fangxin.complaint.application.Recount;
import org.fangxin.complaint.application.WatchDeadlines;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;

/** Watches the legal limits every minute or so; a failure is logged and the next run tries again. */
public final class Upkeep {
    private static final Logger LOG = LoggerFactory.getLogger(Upkeep.class);

    private final WatchDeadlines deadlines;
    private final Recount recount;

    public Upkeep(WatchDeadlines deadlines, Recount recount) {
        this.deadlines = deadlines;
        this.recount = recount;
    }

    @Scheduled(
            initialDelayString = "${fangxin.complaint.upkeep:1m}",
            fixedDelayString = "${fangxin.complaint.upkeep:1m}")
    void watchDeadlines() {
        try {
            int recounted = recount.provisional();
            int raised = deadlines.run();
            if (recounted + raised > 0) {
                LOG.info("{} due days counted anew, {} alarms raised", recounted, raised);
            }
        } catch (RuntimeException e) {
            LOG.warn("watching the deadlines failed, the next run tries again", e);
        }
    }
}
