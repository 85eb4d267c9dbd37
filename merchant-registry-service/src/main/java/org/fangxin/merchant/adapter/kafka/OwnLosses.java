package org.fangxin.merchant.adapter.kafka;

import org.fangxin.contracts.Topics;
import org.fangxin.contracts.codes.UnifiedSocialCreditCode;
import org.fangxin.contracts.merchant.DesignationCancelled;
import org.fangxin.contracts.merchant.DesignationExpired;
import org.fangxin.contracts.merchant.DesignationRevoked;
import org.fangxin.contracts.merchant.DesignationSuspended;
import org.fangxin.contracts.merchant.MerchantEvent;
import org.fangxin.contracts.merchant.MerchantUpdated;
import org.fangxin.merchant.application.badge.WithdrawBadges;
import org.fangxin.platform.kafka.EventEnvelope;
import org.fangxin.platform.kafka.EventSubscription;

/** Hears that a merchant lost a designation, and takes its badges back. */
public final class OwnLosses {
    private final WithdrawBadges withdrawBadges;

    public OwnLosses(WithdrawBadges withdrawBadges) {
        this.withdrawBadges = withdrawBadges;
    }

    /** The subscription, with a group of its own. */
    public EventSubscription subscription() {
        return EventSubscription.to(Topics.MERCHANT)
                .as("badges")
                .on(MerchantUpdated.TYPE, MerchantUpdated.class, this::withdraw)
                .on(DesignationSuspended.TYPE, DesignationSuspended.class, this::withdraw)
                .on(DesignationRevoked.TYPE, DesignationRevoked.class, this::withdraw)
                .on(DesignationCancelled.TYPE, DesignationCancelled.class, this::withdraw)
                .on(DesignationExpired.TYPE, DesignationExpired.class, this::withdraw);
    }

    private void withdraw(EventEnvelope envelope, MerchantEvent event) {
        withdrawBadges.of(new UnifiedSocialCreditCode(event.uscc()));
    }
}
