package org.fangxin.merchant.api.sync;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.fangxin.merchant.domain.Merchant;
import org.fangxin.merchant.domain.MerchantEntry;
import org.fangxin.merchant.domain.RosterEntry;
import org.fangxin.merchant.domain.pledge.Pledge;
import org.fangxin.merchant.domain.pledge.PledgeKind;
import org.jspecify.annotations.Nullable;

/**
 * A merchant as partners keep it.
 *
 * @param ref what the partner calls it; absent when it is not in the partner's roster
 * @param designations codes of the kinds it holds today
 * @param pledges kinds of the promises that stand
 * @param odr whether complaints go to the merchant first, to be settled online
 * @param version apply it when it is greater than the version held
 */
@Schema(name = "SyncedMerchant")
record SyncedMerchant(
        String uscc,
        @Nullable String ref,
        String name,
        @Nullable String brand,
        String district,
        String address,
        String category,
        @Nullable String industry,
        @Nullable String phone,
        List<String> designations,
        List<PledgeKind> pledges,
        boolean odr,
        long version) {
    static SyncedMerchant of(Merchant merchant, String partner, LocalDate today) {
        MerchantEntry entry = merchant.entry();
        return new SyncedMerchant(
                merchant.uscc().value(),
                merchant.rosters().stream()
                        .filter(roster -> roster.partner().equals(partner))
                        .findFirst()
                        .map(RosterEntry::ref)
                        .orElse(null),
                entry.name(),
                entry.brand(),
                entry.district(),
                entry.address(),
                entry.category(),
                entry.industry(),
                entry.phone(),
                merchant.kindsHeldOn(today),
                merchant.pledges().stream()
                        .filter(Pledge::stands)
                        .map(Pledge::kind)
                        .sorted()
                        .toList(),
                merchant.takesPartInOdr(),
                merchant.revision().number());
    }
}
