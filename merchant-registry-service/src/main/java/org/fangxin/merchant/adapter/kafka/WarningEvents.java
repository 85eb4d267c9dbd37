package org.fangxin.merchant.adapter.kafka;

import org.fangxin.contracts.Topics;
import org.fangxin.contracts.warning.WarningCancelled;
import org.fangxin.contracts.warning.WarningExpired;
import org.fangxin.contracts.warning.WarningPublished;
import org.fangxin.contracts.warning.WarningUpdated;
import org.fangxin.merchant.domain.warning.MerchantWarning;
import org.fangxin.merchant.domain.warning.MerchantWarnings;
import org.fangxin.platform.kafka.EventEnvelope;
import org.fangxin.platform.kafka.EventSubscription;

/** Hears what becomes of public warnings and keeps those that name merchants. */
public final class WarningEvents {
    private final MerchantWarnings warnings;

    public WarningEvents(MerchantWarnings warnings) {
        this.warnings = warnings;
    }

    /** The subscription. */
    public EventSubscription subscription() {
        return EventSubscription.to(Topics.WARNING)
                .on(WarningPublished.TYPE, WarningPublished.class, this::published)
                .on(WarningUpdated.TYPE, WarningUpdated.class, this::updated)
                .on(
                        WarningCancelled.TYPE,
                        WarningCancelled.class,
                        (envelope, cancelled) ->
                                warnings.end(cancelled.warningId(), cancelled.cancelledAt(), envelope.sequence()))
                .on(
                        WarningExpired.TYPE,
                        WarningExpired.class,
                        (envelope, expired) ->
                                warnings.end(expired.warningId(), expired.expiredAt(), envelope.sequence()));
    }

    private void published(EventEnvelope envelope, WarningPublished event) {
        MerchantWarning warning = new MerchantWarning(
                event.warningId(),
                event.number(),
                event.kind(),
                event.severity(),
                event.title().zh(),
                event.title().en(),
                event.merchants(),
                event.effectiveAt(),
                event.expiresAt());
        warnings.keep(warning, envelope.sequence());
    }

    private void updated(EventEnvelope envelope, WarningUpdated event) {
        MerchantWarning warning = new MerchantWarning(
                event.warningId(),
                event.number(),
                event.kind(),
                event.severity(),
                event.title().zh(),
                event.title().en(),
                event.merchants(),
                event.effectiveAt(),
                event.expiresAt());
        warnings.keep(warning, envelope.sequence());
    }
}
