package org.fangxin.contracts.merchant;

import java.time.LocalDate;
import java.util.List;

/**
 * Stores of a merchant closed. What was bought there keeps its promises.
 *
 * @param stores at least one
 * @param on day on which the registry learned of it (Asia/Shanghai)
 */
public record StoreClosed(MerchantSummary merchant, List<StoreSummary> stores, LocalDate on) implements MerchantEvent {
    public static final String TYPE = "merchant.store-closed.v1";

    public StoreClosed {
        stores = List.copyOf(stores);
    }

    @Override
    public String uscc() {
        return merchant.uscc();
    }
}
