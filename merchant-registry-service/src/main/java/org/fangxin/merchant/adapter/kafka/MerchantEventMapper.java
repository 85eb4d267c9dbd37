package org.fangxin.merchant.adapter.kafka;

import java.time.LocalDate;
import java.util.function.Function;
import org.fangxin.contracts.merchant.MerchantRegistered;
import org.fangxin.contracts.merchant.MerchantSummary;
import org.fangxin.contracts.merchant.MerchantUpdated;
import org.fangxin.contracts.merchant.PledgeChanged;
import org.fangxin.merchant.domain.Merchant;
import org.fangxin.merchant.domain.MerchantEntry;
import org.fangxin.merchant.domain.MerchantEvent;
import org.fangxin.platform.mongo.OutgoingEvent;

/** Says the registry's events in the published language. */
public final class MerchantEventMapper implements Function<MerchantEvent, OutgoingEvent> {
    @Override
    public OutgoingEvent apply(MerchantEvent event) {
        MerchantSummary summary = summary(event.merchant(), event.on());
        return switch (event) {
            case MerchantEvent.MerchantRegistered registered ->
                new OutgoingEvent(MerchantRegistered.TYPE, new MerchantRegistered(summary));
            case MerchantEvent.MerchantUpdated updated ->
                new OutgoingEvent(MerchantUpdated.TYPE, new MerchantUpdated(summary));
            case MerchantEvent.PledgeChanged changed ->
                new OutgoingEvent(
                        PledgeChanged.TYPE,
                        new PledgeChanged(summary, changed.kind().name(), changed.made(), changed.on()));
        };
    }

    private static MerchantSummary summary(Merchant merchant, LocalDate on) {
        MerchantEntry entry = merchant.entry();
        return new MerchantSummary(
                merchant.uscc().value(),
                entry.name(),
                entry.brand(),
                entry.district(),
                entry.address(),
                entry.category(),
                merchant.kindsHeldOn(on));
    }
}
