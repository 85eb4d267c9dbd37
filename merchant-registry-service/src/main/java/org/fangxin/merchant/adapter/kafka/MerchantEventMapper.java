package org.fangxin.merchant.adapter.kafka;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.fangxin.contracts.merchant.DesignationAwarded;
import org.fangxin.contracts.merchant.DesignationCancelled;
import org.fangxin.contracts.merchant.DesignationEvaluated;
import org.fangxin.contracts.merchant.DesignationExpired;
import org.fangxin.contracts.merchant.DesignationRectificationOrdered;
import org.fangxin.contracts.merchant.DesignationReinstated;
import org.fangxin.contracts.merchant.DesignationRevoked;
import org.fangxin.contracts.merchant.DesignationSuspended;
import org.fangxin.contracts.merchant.MerchantRegistered;
import org.fangxin.contracts.merchant.MerchantSummary;
import org.fangxin.contracts.merchant.MerchantUpdated;
import org.fangxin.contracts.merchant.OdrJoined;
import org.fangxin.contracts.merchant.OdrLeft;
import org.fangxin.contracts.merchant.PledgeChanged;
import org.fangxin.contracts.merchant.StoreClosed;
import org.fangxin.contracts.merchant.StoreOpened;
import org.fangxin.contracts.merchant.StoreSummary;
import org.fangxin.merchant.domain.Designation;
import org.fangxin.merchant.domain.DesignationNote;
import org.fangxin.merchant.domain.Merchant;
import org.fangxin.merchant.domain.MerchantEntry;
import org.fangxin.merchant.domain.MerchantEvent;
import org.fangxin.merchant.domain.RosterEntry;
import org.fangxin.merchant.domain.Store;
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
            case MerchantEvent.StoresOpened opened ->
                new OutgoingEvent(StoreOpened.TYPE, new StoreOpened(summary, stores(opened.stores()), opened.on()));
            case MerchantEvent.StoresClosed closed ->
                new OutgoingEvent(StoreClosed.TYPE, new StoreClosed(summary, stores(closed.stores()), closed.on()));
            case MerchantEvent.PledgeChanged changed ->
                new OutgoingEvent(
                        PledgeChanged.TYPE,
                        new PledgeChanged(summary, changed.kind().name(), changed.made(), changed.on()));
            case MerchantEvent.OdrChanged changed ->
                changed.merchant().takesPartInOdr()
                        ? new OutgoingEvent(OdrJoined.TYPE, new OdrJoined(summary, changed.on()))
                        : new OutgoingEvent(OdrLeft.TYPE, new OdrLeft(summary, changed.on()));
            case MerchantEvent.DesignationAwarded awarded -> awarded(summary, awarded.designation());
            case MerchantEvent.DesignationChanged changed -> designation(summary, changed);
        };
    }

    private static List<StoreSummary> stores(List<Store> stores) {
        return stores.stream()
                .map(store -> new StoreSummary(
                        store.id(),
                        store.entry().name(),
                        store.entry().district(),
                        store.entry().address(),
                        store.entry().mall()))
                .toList();
    }

    private static OutgoingEvent awarded(MerchantSummary merchant, Designation designation) {
        return new OutgoingEvent(
                DesignationAwarded.TYPE,
                new DesignationAwarded(
                        merchant,
                        designation.id(),
                        designation.kind(),
                        designation.since(),
                        Objects.requireNonNull(designation.until()),
                        Objects.requireNonNull(designation.plaqueNumber())));
    }

    private static OutgoingEvent designation(MerchantSummary merchant, MerchantEvent.DesignationChanged event) {
        String id = event.designation().id();
        String kind = event.designation().kind();
        DesignationNote note = event.note();
        LocalDate on = event.on();
        return switch (note.act()) {
            case EVALUATION ->
                new OutgoingEvent(
                        DesignationEvaluated.TYPE, new DesignationEvaluated(merchant, id, kind, on, note.until()));
            case RECTIFICATION ->
                new OutgoingEvent(
                        DesignationRectificationOrdered.TYPE,
                        new DesignationRectificationOrdered(
                                merchant, id, kind, on, Objects.requireNonNull(note.dueOn())));
            case SUSPENSION ->
                new OutgoingEvent(DesignationSuspended.TYPE, new DesignationSuspended(merchant, id, kind, on));
            case REINSTATEMENT ->
                new OutgoingEvent(DesignationReinstated.TYPE, new DesignationReinstated(merchant, id, kind, on));
            case REVOCATION ->
                new OutgoingEvent(
                        DesignationRevoked.TYPE,
                        new DesignationRevoked(
                                merchant,
                                id,
                                kind,
                                on,
                                Objects.requireNonNull(note.ground()).name()));
            case CANCELLATION ->
                new OutgoingEvent(DesignationCancelled.TYPE, new DesignationCancelled(merchant, id, kind, on));
            case EXPIRY -> new OutgoingEvent(DesignationExpired.TYPE, new DesignationExpired(merchant, id, kind, on));
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
                entry.industry(),
                merchant.kindsHeldOn(on),
                merchant.rosters().stream().map(RosterEntry::partner).sorted().toList());
    }
}
