package org.fangxin.complaint.adapter.schedule;

import org.fangxin.complaint.application.Recount;
import org.fangxin.complaint.application.SearchKeys;
import org.fangxin.complaint.application.WatchDeadlines;
import org.fangxin.complaint.application.evidence.TendEvidence;
import org.fangxin.complaint.application.report.WatchReports;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;

/** Watches the legal limits every minute or so; a failure is logged and the next run tries again. */
public final class Upkeep {
    private static final Logger LOG = LoggerFactory.getLogger(Upkeep.class);

    private final WatchDeadlines deadlines;
    private final Recount recount;
    private final TendEvidence evidence;
    private final WatchReports reports;
    private final SearchKeys searchKeys;

    public Upkeep(
            WatchDeadlines deadlines,
            Recount recount,
            TendEvidence evidence,
            WatchReports reports,
            SearchKeys searchKeys) {
        this.deadlines = deadlines;
        this.recount = recount;
        this.evidence = evidence;
        this.reports = reports;
        this.searchKeys = searchKeys;
    }

    @Scheduled(
            initialDelayString = "${fangxin.complaint.upkeep:1m}",
            fixedDelayString = "${fangxin.complaint.upkeep:1m}")
    void watchDeadlines() {
        try {
            int recounted = recount.provisional();
            int raised = deadlines.run() + reports.run();
            if (recounted + raised > 0) {
                LOG.info("{} due days counted anew, {} alarms raised", recounted, raised);
            }
        } catch (RuntimeException e) {
            LOG.warn("watching the deadlines failed, the next run tries again", e);
        }
    }

    @Scheduled(
            initialDelayString = "${fangxin.complaint.upkeep:1m}",
            fixedDelayString = "${fangxin.complaint.upkeep:1m}")
    void addSearchKeys() {
        try {
            int added = searchKeys.addMissing();
            if (added > 0) {
                LOG.info("{} complaints can be found by the search now", added);
            }
        } catch (RuntimeException e) {
            LOG.warn("adding keys of the search failed, the next run goes on", e);
        }
    }

    @Scheduled(
            initialDelayString = "${fangxin.complaint.upkeep:1m}",
            fixedDelayString = "${fangxin.complaint.upkeep:1m}")
    void tendEvidence() {
        try {
            int decided = evidence.run();
            if (decided > 0) {
                LOG.info("{} contents of attachments removed, kept or searched", decided);
            }
        } catch (RuntimeException e) {
            LOG.warn("tending the evidence failed, the next run tries again", e);
        }
    }
}
