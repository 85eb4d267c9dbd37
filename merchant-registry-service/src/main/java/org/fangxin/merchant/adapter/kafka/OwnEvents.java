package org.fangxin.merchant.adapter.kafka;

import org.fangxin.contracts.Topics;
import org.fangxin.contracts.codes.UnifiedSocialCreditCode;
import org.fangxin.contracts.merchant.DesignationAwarded;
import org.fangxin.contracts.merchant.DesignationCancelled;
import org.fangxin.contracts.merchant.DesignationEvaluated;
import org.fangxin.contracts.merchant.DesignationExpired;
import org.fangxin.contracts.merchant.DesignationRectificationOrdered;
import org.fangxin.contracts.merchant.DesignationReinstated;
import org.fangxin.contracts.merchant.DesignationRevoked;
import org.fangxin.contracts.merchant.DesignationSuspended;
import org.fangxin.contracts.merchant.MerchantEvent;
import org.fangxin.contracts.merchant.MerchantRegistered;
import org.fangxin.contracts.merchant.MerchantUpdated;
import org.fangxin.contracts.merchant.OdrJoined;
import org.fangxin.contracts.merchant.OdrLeft;
import org.fangxin.contracts.merchant.PledgeChanged;
import org.fangxin.contracts.merchant.StoreClosed;
import org.fangxin.contracts.merchant.StoreOpened;
import org.fangxin.merchant.application.sync.LogChange;
import org.fangxin.platform.kafka.EventEnvelope;
import org.fangxin.platform.kafka.EventSubscription;

/**
 * Hears the registry's own events and logs them for partners. They come in the order of each merchant's versions and none
 * is left out, which the writes of several instances beside each other could not promise.
 */
public final class OwnEvents {
    private final LogChange logChange;

    public OwnEvents(LogChange logChange) {
        this.logChange = logChange;
    }

    /** The subscription, with a group of its own. */
    public EventSubscription subscription() {
        return EventSubscription.to(Topics.MERCHANT)
                .as("changes")
                .on(MerchantRegistered.TYPE, MerchantRegistered.class, this::log)
                .on(MerchantUpdated.TYPE, MerchantUpdated.class, this::log)
                .on(StoreOpened.TYPE, StoreOpened.class, this::log)
                .on(StoreClosed.TYPE, StoreClosed.class, this::log)
                .on(PledgeChanged.TYPE, PledgeChanged.class, this::log)
                .on(OdrJoined.TYPE, OdrJoined.class, this::log)
                .on(OdrLeft.TYPE, OdrLeft.class, this::log)
                .on(DesignationAwarded.TYPE, DesignationAwarded.class, this::log)
                .on(DesignationRectificationOrdered.TYPE, DesignationRectificationOrdered.class, this::log)
                .on(DesignationSuspended.TYPE, DesignationSuspended.class, this::log)
                .on(DesignationReinstated.TYPE, DesignationReinstated.class, this::log)
                .on(DesignationRevoked.TYPE, DesignationRevoked.class, this::log)
                .on(DesignationCancelled.TYPE, DesignationCancelled.class, this::log)
                .on(DesignationEvaluated.TYPE, DesignationEvaluated.class, this::log)
                .on(DesignationExpired.TYPE, DesignationExpired.class, this::log);
    }

    private void log(EventEnvelope envelope, MerchantEvent event) {
        logChange.log(new UnifiedSocialCreditCode(event.uscc()), envelope.sequence(), envelope.time());
    }
}
