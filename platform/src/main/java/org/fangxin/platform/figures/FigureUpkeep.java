package org.fangxin.platform.figures;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;

/** Brings the figures up to date every second or so; a failure is logged and the next run tries again. */
final class FigureUpkeep {
    private static final Logger LOG = LoggerFactory.getLogger(FigureUpkeep.class);

    private final CountSheets counting;
    private final MaintainFigures maintenance;
    private final SheetMirror mirror;

    FigureUpkeep(CountSheets counting, MaintainFigures maintenance, SheetMirror mirror) {
        this.counting = counting;
        this.maintenance = maintenance;
        this.mirror = mirror;
    }

    @Scheduled(
            initialDelayString = "${fangxin.statistics.every:1s}",
            fixedDelayString = "${fangxin.statistics.every:1s}")
    void count() {
        try {
            counting.run();
        } catch (RuntimeException e) {
            LOG.warn("counting the figures failed, the next run tries again", e);
        }
    }

    /** The first time before anybody asks. */
    @Scheduled(initialDelay = 0, fixedDelayString = "${fangxin.statistics.compared:5m}")
    void compare() {
        try {
            mirror.readAll();
        } catch (RuntimeException e) {
            LOG.warn("reading the figures failed, the next run tries again", e);
        }
    }

    @Scheduled(
            initialDelayString = "${fangxin.statistics.maintenance:2s}",
            fixedDelayString = "${fangxin.statistics.maintenance:2s}")
    void maintain() {
        try {
            maintenance.run();
        } catch (RuntimeException e) {
            LOG.warn("the work on all figures failed, the next run goes on with it", e);
        }
    }
}
