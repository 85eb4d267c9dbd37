package org.fangxin.complaint.adapter.schedule;

import org.fangxin.complaint.application.statistics.CountCases;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;

/** Brings the figures up to date every second or so; a failure is logged and the next run tries again. */
public final class CountingCases {
    private static final Logger LOG = LoggerFactory.getLogger(CountingCases.class);

    private final CountCases counting;

    public CountingCases(CountCases counting) {
        this.counting = counting;
    }

    @Scheduled(
            initialDelayString = "${fangxin.complaint.statistics.every:1s}",
            fixedDelayString = "${fangxin.complaint.statistics.every:1s}")
    void count() {
        try {
            counting.run();
        } catch (RuntimeException e) {
            LOG.warn("counting the cases failed, the next run tries again", e);
        }
    }
}
