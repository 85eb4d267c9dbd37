package org.fangxin.merchant.api.merchants;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.fangxin.contracts.codes.CodeLists;
import org.fangxin.merchant.api.CodeNames;
import org.fangxin.merchant.api.designations.DesignationView;
import org.fangxin.merchant.api.pledges.PledgeView;
import org.fangxin.merchant.application.registry.ReadMerchant.Portrait;
import org.fangxin.merchant.domain.Merchant;
import org.fangxin.merchant.domain.MerchantEntry;
import org.fangxin.merchant.domain.pledge.Pledge;
import org.jspecify.annotations.Nullable;

/**
 * A merchant's page.
 *
 * @param uscc unified social credit code
 * @param brand shop sign or brand, when it differs from the name
 * @param industry GB/T 4754 code
 * @param phone number for customers
 * @param designations every designation it was ever awarded, with whether it holds it
 * @param pledges promises that stand
 * @param odr whether complaints go to the merchant first, to be settled online
 * @param stores how many stores it has; they are at {@code /stores}
 * @param standing complaints over twelve months
 * @param warnings public warnings that name it and apply now
 * @param version rises with each change
 */
@Schema(name = "Merchant")
record MerchantView(
        String uscc,
        String name,
        @Nullable String brand,
        String district,
        String districtName,
        String address,
        String category,
        String categoryName,
        @Nullable String industry,
        @Nullable String phone,
        List<DesignationView> designations,
        List<PledgeView> pledges,
        boolean odr,
        int stores,
        StandingView standing,
        List<WarningView> warnings,
        Instant registeredAt,
        Instant updatedAt,
        long version) {
    static MerchantView of(Portrait portrait, LocalDate today) {
        Merchant merchant = portrait.merchant();
        MerchantEntry entry = merchant.entry();
        return new MerchantView(
                merchant.uscc().value(),
                entry.name(),
                entry.brand(),
                entry.district(),
                CodeNames.of(CodeLists.DISTRICTS, entry.district()),
                entry.address(),
                entry.category(),
                CodeNames.of(CodeLists.CATEGORIES, entry.category()),
                entry.industry(),
                entry.phone(),
                merchant.designations().stream()
                        .map(designation -> DesignationView.of(merchant, designation, today))
                        .toList(),
                merchant.pledges().stream()
                        .filter(Pledge::stands)
                        .map(PledgeView::of)
                        .toList(),
                merchant.takesPartInOdr(),
                merchant.stores().size(),
                StandingView.of(portrait.standing()),
                portrait.warnings().stream().map(WarningView::of).toList(),
                merchant.registeredAt(),
                merchant.revision().at(),
                merchant.revision().number());
    }
}
