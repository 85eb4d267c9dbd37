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
import org.fangxin.merchant.application.designation.KeepEvaluationCalendar;
import org.fangxin.platform.kafka.EventEnvelope;
import org.fangxin.platform.kafka.EventSubscription;

/** Hears that what a merchant holds may have changed, and brings the calendar of evaluations up to date. */
public final class OwnDesignations {
    private final KeepEvaluationCalendar keepCalendar;

    public OwnDesignations(KeepEvaluationCalendar keepCalendar) {
        this.keepCalendar = keepCalendar;
    }

    /** The subscription, with a group of its own. */
    public EventSubscription subscription() {
        return EventSubscription.to(Topics.MERCHANT)
                .as("evaluations")
                .on(MerchantRegistered.TYPE, MerchantRegistered.class, this::registered)
                .on(MerchantUpdated.TYPE, MerchantUpdated.class, this::lookAt)
                .on(DesignationAwarded.TYPE, DesignationAwarded.class, this::lookAt)
                .on(DesignationEvaluated.TYPE, DesignationEvaluated.class, this::lookAt)
                .on(DesignationRectificationOrdered.TYPE, DesignationRectificationOrdered.class, this::lookAt)
                .on(DesignationSuspended.TYPE, DesignationSuspended.class, this::lookAt)
                .on(DesignationReinstated.TYPE, DesignationReinstated.class, this::lookAt)
                .on(DesignationRevoked.TYPE, DesignationRevoked.class, this::lookAt)
                .on(DesignationCancelled.TYPE, DesignationCancelled.class, this::lookAt)
                .on(DesignationExpired.TYPE, DesignationExpired.class, this::lookAt);
    }

    /** Most of those that a mall brings hold nothing; what begins later is told again on its first day. */
    private void registered(EventEnvelope envelope, MerchantRegistered event) {
        if (!event.merchant().designations().isEmpty()) {
            lookAt(envelope, event);
        }
    }

    private void lookAt(EventEnvelope envelope, MerchantEvent event) {
        keepCalendar.lookAt(new UnifiedSocialCreditCode(event.uscc()));
    }
}
