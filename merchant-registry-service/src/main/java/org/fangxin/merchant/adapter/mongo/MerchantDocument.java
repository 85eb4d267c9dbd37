package org.fangxin.merchant.adapter.mongo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.fangxin.contracts.codes.UnifiedSocialCreditCode;
import org.fangxin.merchant.domain.ClosedStore;
import org.fangxin.merchant.domain.Merchant;
import org.fangxin.merchant.domain.MerchantEntry;
import org.fangxin.merchant.domain.OdrMembership;
import org.fangxin.merchant.domain.Revision;
import org.fangxin.platform.figures.FiguresDocument;
import org.jspecify.annotations.Nullable;

/**
 * A merchant as it lies in the store.
 *
 * @param lookup what queries read; null in a kept revision, and when there is nothing to be read
 * @param figures what it adds to the figures; null in a kept revision, and in documents from before there were any
 */
record MerchantDocument(
        String name,
        @Nullable String brand,
        String district,
        String address,
        String category,
        @Nullable String industry,
        @Nullable String phone,
        List<DesignationDocument> designations,
        @Nullable List<StoreDocument> stores,
        @Nullable List<ClosedStoreDocument> closedStores,
        @Nullable List<PledgeDocument> pledges,
        List<RosterDocument> rosters,
        @Nullable OdrMembership odr,
        Instant registeredAt,
        OriginDocument stated,
        Instant changedAt,
        OriginDocument changedBy,
        @Nullable MerchantLookup lookup,
        @Nullable FiguresDocument figures) {
    record ClosedStoreDocument(StoreDocument store, LocalDate closedOn) {
        static ClosedStoreDocument of(ClosedStore closed) {
            return new ClosedStoreDocument(StoreDocument.of(closed.store()), closed.closedOn());
        }

        ClosedStore closed() {
            return new ClosedStore(store.store(), closedOn);
        }
    }

    static MerchantDocument of(Merchant merchant, @Nullable MerchantLookup lookup, @Nullable FiguresDocument figures) {
        MerchantEntry entry = merchant.entry();
        return new MerchantDocument(
                entry.name(),
                entry.brand(),
                entry.district(),
                entry.address(),
                entry.category(),
                entry.industry(),
                entry.phone(),
                merchant.designations().stream().map(DesignationDocument::of).toList(),
                merchant.stores().isEmpty()
                        ? null
                        : merchant.stores().stream().map(StoreDocument::of).toList(),
                merchant.closedStores().isEmpty()
                        ? null
                        : merchant.closedStores().stream()
                                .map(ClosedStoreDocument::of)
                                .toList(),
                merchant.pledges().isEmpty()
                        ? null
                        : merchant.pledges().stream().map(PledgeDocument::of).toList(),
                merchant.rosters().stream().map(RosterDocument::of).toList(),
                merchant.odr(),
                merchant.registeredAt(),
                OriginDocument.of(merchant.stated()),
                merchant.revision().at(),
                OriginDocument.of(merchant.revision().origin()),
                lookup,
                figures);
    }

    Merchant merchant(String uscc, long version) {
        return new Merchant(
                new UnifiedSocialCreditCode(uscc),
                new MerchantEntry(name, brand, district, address, category, industry, phone),
                designations.stream().map(DesignationDocument::designation).toList(),
                stores == null
                        ? List.of()
                        : stores.stream().map(StoreDocument::store).toList(),
                closedStores == null
                        ? List.of()
                        : closedStores.stream().map(ClosedStoreDocument::closed).toList(),
                pledges == null
                        ? List.of()
                        : pledges.stream().map(PledgeDocument::pledge).toList(),
                rosters.stream().map(RosterDocument::entry).toList(),
                odr,
                registeredAt,
                stated.origin(),
                new Revision(version, changedAt, changedBy.origin()));
    }
}
