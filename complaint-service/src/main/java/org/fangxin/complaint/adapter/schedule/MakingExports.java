package org.fangxin.complaint.adapter.schedule;

import org.fangxin.complaint.application.exports.Exports;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;

/** Makes exports one after the other; a failure is logged, and the export is begun anew after its lease. */
public final class MakingExports {
    private static final Logger LOG = LoggerFactory.getLogger(MakingExports.class);

    private final Exports exports;

    public MakingExports(Exports exports) {
        this.exports = exports;
    }

    @Scheduled(
            initialDelayString = "${fangxin.complaint.exports.every:2s}",
            fixedDelayString = "${fangxin.complaint.exports.every:2s}")
    void make() {
        try {
            exports.forgetExpired();
            boolean more = true;
            while (more) {
                more = exports.makeNext();
            }
        } catch (RuntimeException e) {
            LOG.warn("making an export failed, it is begun anew when its lease is over", e);
        }
    }
}
