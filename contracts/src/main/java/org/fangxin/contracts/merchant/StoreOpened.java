package org.fangxin.contracts.merchant;

import java.time.LocalDate;
import java.util.List;

/**
 * Stores of a merchant opened, or opened again under the same id.
 *
 * @param stores at least one
 * @param on day on which the registry learned of it (Asia/Shanghai)
 */
public record StoreOpened(MerchantSummary merchant, List<StoreSummary> stores, LocalDate on) implements MerchantEvent {
    public static final String TYPE = "merchant.store-opened.v1";

    public StoreOpened {
        stores = List.copyOf(stores);
    }

    @Override
    public String uscc() {
        return merchant.uscc();
    }
}
