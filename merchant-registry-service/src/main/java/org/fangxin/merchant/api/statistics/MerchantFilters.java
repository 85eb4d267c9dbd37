package org.fangxin.merchant.api.statistics;

import io.swagger.v3.oas.annotations.Parameter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Filters by dimension. */
record MerchantFilters(
        @Parameter(
                description =
                        "Area code; `330100` is the whole city. Every filter may be repeated (any of them); `!` before a value excludes it; `none` are merchants without one.",
                example = "330106")
        @Nullable
        List<String> district,

        @Parameter(description = "Code list `designation-kinds`, held now.") @Nullable
        List<String> designation,

        @Parameter(description = "Section of GB/T 4754, `A` to `T`.") @Nullable
        List<String> industry,

        @Parameter(
                description =
                        "Kind of a promise that stands: `NO_REASON_RETURN`, `CROSS_STORE_RETURN`, `DISPATCH_IN_24_HOURS`, `PICK_UP_AT_DOOR`, `PAID_TOO_MUCH_REFUND`, `ADVANCE_PAYMENT`.")
        @Nullable
        List<String> pledge,

        @Parameter(description = "Code list `categories`; a root stands for all in it.") @Nullable
        List<String> category,

        @Parameter(description = "`GOODS` or `SERVICE`.") @Nullable
        List<String> type) {
    Map<String, @Nullable List<String>> byDimension() {
        Map<String, @Nullable List<String>> filters = new HashMap<>();
        filters.put("district", district);
        filters.put("designation", designation);
        filters.put("industry", industry);
        filters.put("pledge", pledge);
        filters.put("category", category);
        filters.put("type", type);
        return filters;
    }
}
