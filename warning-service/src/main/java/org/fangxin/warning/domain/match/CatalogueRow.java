package org.fangxin.warning.domain.match;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One article of a shop's catalogue, as far as the shop knows it. */
public record CatalogueRow(
        @Nullable String gtin,
        @Nullable String brand,
        @Nullable String model,
        @Nullable String batch,
        @Nullable String name) {
    /** Keys under which goods in warnings may be this article; empty when the row says too little to be looked up. */
    public List<String> keys() {
        return GoodsKeys.of(gtin, brand, model, name);
    }
}
