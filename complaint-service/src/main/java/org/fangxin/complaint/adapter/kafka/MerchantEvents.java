package org.fangxin.complaint.adapter.kafka;

import java.util.Map;
import org.fangxin.complaint.domain.merchant.Merchant;
import org.fangxin.complaint.domain.merchant.MerchantCopies;
import org.fangxin.contracts.Topics;
import org.fangxin.contracts.codes.UnifiedSocialCreditCode;
import org.fangxin.contracts.merchant.MerchantRegistered;
import org.fangxin.contracts.merchant.MerchantSummary;
import org.fangxin.contracts.merchant.MerchantUpdated;
import org.fangxin.platform.kafka.EventEnvelope;
import org.fangxin.platform.kafka.EventSubscription;

/** Follows the registry, so that filing a complaint need not ask it. */
public final class MerchantEvents {
    /** The envelope alone says which merchant joined or left. */
    static final String ODR_JOINED = "merchant.odr-joined.v1";

    static final String ODR_LEFT = "merchant.odr-left.v1";

    private MerchantEvents() {}

    /** Keeps the copies in step with the registry's events. */
    public static EventSubscription keeping(MerchantCopies copies) {
        return EventSubscription.to(Topics.MERCHANT)
                .on(
                        MerchantRegistered.TYPE,
                        MerchantRegistered.class,
                        (envelope, event) -> copies.update(merchant(event.merchant()), envelope.sequence()))
                .on(
                        MerchantUpdated.TYPE,
                        MerchantUpdated.class,
                        (envelope, event) -> copies.update(merchant(event.merchant()), envelope.sequence()))
                .on(
                        ODR_JOINED,
                        Map.class,
                        (envelope, event) -> copies.odr(subject(envelope), true, envelope.sequence()))
                .on(
                        ODR_LEFT,
                        Map.class,
                        (envelope, event) -> copies.odr(subject(envelope), false, envelope.sequence()));
    }

    private static UnifiedSocialCreditCode subject(EventEnvelope envelope) {
        return new UnifiedSocialCreditCode(envelope.subject());
    }

    private static Merchant merchant(MerchantSummary summary) {
        return new Merchant(
                new UnifiedSocialCreditCode(summary.uscc()),
                summary.name(),
                summary.address(),
                summary.district(),
                summary.industry(),
                false);
    }
}
