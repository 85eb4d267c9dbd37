package org.fangxin.warning.adapter.schedule;

import java.util.concurrent.TimeUnit;
import org.fangxin.warning.application.notice.ExpireWarnings;
import org.fangxin.warning.application.outreach.TellRegistrations;
import org.fangxin.warning.application.proposal.FinishAcceptances;
import org.fangxin.warning.application.surge.ForgetOldCounts;
import org.fangxin.warning.application.surge.RefreshProposals;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;

/** The service's own rounds. Each may run in several processes at once: what one did, the other finds done. */
public final class Upkeep {
    private static final Logger LOG = LoggerFactory.getLogger(Upkeep.class);
    private static final String OFTEN = "${fangxin.warning.upkeep:15s}";

    private final RefreshProposals refreshProposals;
    private final FinishAcceptances finishAcceptances;
    private final ExpireWarnings expireWarnings;
    private final ForgetOldCounts forgetOldCounts;
    private final TellRegistrations tellRegistrations;

    public Upkeep(
            RefreshProposals refreshProposals,
            FinishAcceptances finishAcceptances,
            ExpireWarnings expireWarnings,
            ForgetOldCounts forgetOldCounts,
            TellRegistrations tellRegistrations) {
        this.refreshProposals = refreshProposals;
        this.finishAcceptances = finishAcceptances;
        this.expireWarnings = expireWarnings;
        this.forgetOldCounts = forgetOldCounts;
        this.tellRegistrations = tellRegistrations;
    }

    @Scheduled(fixedDelayString = OFTEN, initialDelayString = OFTEN)
    void refreshProposals() {
        round("bringing proposals up to date", refreshProposals::run);
    }

    @Scheduled(fixedDelayString = OFTEN, initialDelayString = OFTEN)
    void finishAcceptances() {
        round("finishing acceptances", finishAcceptances::run);
    }

    @Scheduled(fixedDelayString = OFTEN, initialDelayString = OFTEN)
    void expireWarnings() {
        round("expiring warnings", expireWarnings::run);
    }

    @Scheduled(fixedDelayString = OFTEN, initialDelayString = OFTEN)
    void tellRegistrations() {
        round("telling of registrations", tellRegistrations::run);
    }

    @Scheduled(fixedDelay = 6, initialDelay = 1, timeUnit = TimeUnit.HOURS)
    void forgetOldCounts() {
        round("forgetting old counts", forgetOldCounts::run);
    }

    /** An outage only delays a round; the next one does what this one could not. */
    private static void round(String purpose, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            LOG.warn("{} put off: {}", purpose, e.toString());
        }
    }
}
