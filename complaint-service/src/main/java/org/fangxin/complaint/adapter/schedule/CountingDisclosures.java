package org.fangxin.complaint.adapter.schedule;

import org.fangxin.complaint.application.DisclosureTotals;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;

/** Keeps the totals of what is public up to date; a failure only delays them. */
public final class CountingDisclosures {
    private static final Logger LOG = LoggerFactory.getLogger(CountingDisclosures.class);

    private final DisclosureTotals totals;

    public CountingDisclosures(DisclosureTotals totals) {
        this.totals = totals;
    }

    @Scheduled(
            initialDelayString = "${fangxin.complaint.disclosure-totals:2s}",
            fixedDelayString = "${fangxin.complaint.disclosure-totals:2s}")
    void count() {
        try {
            totals.update();
        } catch (RuntimeException e) {
            LOG.warn("counting what is public failed, the next run goes on", e);
        }
    }
}
