package org.fangxin.platform.opendata;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;

/** Looks now and then whether today's files are made; a failure is logged and the next look tries again. */
final class OpenDataUpkeep {
    private static final Logger LOG = LoggerFactory.getLogger(OpenDataUpkeep.class);

    private final MakeDumps making;

    OpenDataUpkeep(MakeDumps making) {
        this.making = making;
    }

    @Scheduled(
            initialDelayString = "${fangxin.open-data.first-look:1m}",
            fixedDelayString = "${fangxin.open-data.look:10m}")
    void make() {
        try {
            if (making.run()) {
                LOG.info("the open data of today is made");
            }
        } catch (RuntimeException e) {
            LOG.warn("making the open data failed, it is tried again when the lease is over", e);
        }
    }
}
