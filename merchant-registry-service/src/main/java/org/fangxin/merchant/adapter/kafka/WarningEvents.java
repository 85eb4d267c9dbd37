package org.fangxin.merchant.adapter.kafka;

import java.time.Instant;
import java.util.List;
import org.fangxin.contracts.Topics;
import org.fangxin.contracts.codes.UnifiedSocialCreditCode;
import org.fangxin.contracts.warning.WarningCancelled;
import org.fangxin.contracts.warning.WarningExpired;
import org.fangxin.contracts.warning.WarningPublished;
import org.fangxin.contracts.warning.WarningUpdated;
import org.fangxin.merchant.domain.review.StandingMarks;
import org.fangxin.merchant.domain.warning.MerchantWarning;
import org.fangxin.merchant.domain.warning.MerchantWarnings;
import org.fangxin.platform.kafka.EventEnvelope;
import org.fangxin.platform.kafka.EventSubscription;
import org.fangxin.platform.time.CityTime;

/**
 * Hears what becomes of public warnings and keeps those that name merchants, whose standing is
 * looked at then.
 */
public final class WarningEvents {
    private final MerchantWarnings warnings;
    private final StandingMarks marks;
    private final CityTime time;

    public WarningEvents(MerchantWarnings warnings, StandingMarks marks, CityTime time) {
        this.warnings = warnings;
        this.marks = marks;
        this.time = time;
    }

    /** The subscription. */
    public EventSubscription subscription() {
        return EventSubscription.to(Topics.WARNING)
                .on(WarningPublished.TYPE, WarningPublished.class, this::published)
                .on(WarningUpdated.TYPE, WarningUpdated.class, this::updated)
                .on(
                        WarningCancelled.TYPE,
                        WarningCancelled.class,
                        (envelope, cancelled) -> ended(
                                cancelled.warningId(),
                                cancelled.merchants(),
                                cancelled.cancelledAt(),
                                envelope.sequence()))
                .on(
                        WarningExpired.TYPE,
                        WarningExpired.class,
                        (envelope, expired) -> ended(
                                expired.warningId(), expired.merchants(), expired.expiredAt(), envelope.sequence()));
    }

    private void published(EventEnvelope envelope, WarningPublished event) {
        keep(
                new MerchantWarning(
                        event.warningId(),
                        event.number(),
                        event.kind(),
                        event.severity(),
                        event.title().zh(),
                        event.title().en(),
                        event.merchants(),
                        event.effectiveAt(),
                        event.expiresAt()),
                envelope.sequence());
    }

    private void updated(EventEnvelope envelope, WarningUpdated event) {
        keep(
                new MerchantWarning(
                        event.warningId(),
                        event.number(),
                        event.kind(),
                        event.severity(),
                        event.title().zh(),
                        event.title().en(),
                        event.merchants(),
                        event.effectiveAt(),
                        event.expiresAt()),
                envelope.sequence());
    }

    private void keep(MerchantWarning warning, long sequence) {
        warnings.keep(warning, sequence);
        mark(warning.merchants());
        if (warning.effectiveAt().isAfter(time.now())) {
            codes(warning.merchants()).forEach(uscc -> marks.markFor(uscc, warning.effectiveAt()));
        }
    }

    private void ended(String warningId, List<String> merchants, Instant at, long sequence) {
        warnings.end(warningId, at, sequence);
        mark(merchants);
    }

    private void mark(List<String> merchants) {
        codes(merchants).forEach(uscc -> marks.mark(uscc, time.now()));
    }

    private static List<UnifiedSocialCreditCode> codes(List<String> merchants) {
        return merchants.stream()
                .flatMap(code -> UnifiedSocialCreditCode.parse(code).stream())
                .toList();
    }
}
