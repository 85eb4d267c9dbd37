package org.fangxin.merchant.api.merchants;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.fangxin.contracts.codes.CodeLists;
import org.fangxin.merchant.api.CodeNames;
import org.fangxin.merchant.domain.Merchant;
import org.fangxin.merchant.domain.MerchantEntry;
import org.jspecify.annotations.Nullable;

/**
 * A merchant in a list.
 *
 * @param uscc unified social credit code
 * @param brand shop sign or brand, when it differs from the name
 * @param designations codes of the kinds it holds today
 * @param version rises with each change
 */
@Schema(name = "MerchantItem")
record MerchantItem(
        String uscc,
        String name,
        @Nullable String brand,
        String district,
        String districtName,
        String address,
        String category,
        String categoryName,
        List<String> designations,
        long version) {
    static MerchantItem of(Merchant merchant, LocalDate today) {
        MerchantEntry entry = merchant.entry();
        return new MerchantItem(
                merchant.uscc().value(),
                entry.name(),
                entry.brand(),
                entry.district(),
                CodeNames.of(CodeLists.DISTRICTS, entry.district()),
                entry.address(),
                entry.category(),
                CodeNames.of(CodeLists.CATEGORIES, entry.category()),
                merchant.kindsHeldOn(today),
                merchant.revision().number());
    }
}
