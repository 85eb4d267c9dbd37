package org.fangxin.merchant.adapter.kafka;

import org.fangxin.contracts.Topics;
import org.fangxin.contracts.merchant.ApplicationProgressed;
import org.fangxin.merchant.application.applying.AwardDesignation;
import org.fangxin.platform.kafka.EventSubscription;

/** Hears of the registry's own awards and sees to it that the merchant has what it was awarded, also after a crash. */
public final class OwnAwards {
    private final AwardDesignation awardDesignation;

    public OwnAwards(AwardDesignation awardDesignation) {
        this.awardDesignation = awardDesignation;
    }

    /** The subscription, with a group of its own. */
    public EventSubscription subscription() {
        return EventSubscription.to(Topics.MERCHANT)
                .as("awards")
                .on(ApplicationProgressed.TYPE, ApplicationProgressed.class, (envelope, progressed) -> {
                    if (progressed.stage().equals("AWARDED")) {
                        awardDesignation.confer(progressed.applicationId());
                    }
                });
    }
}
