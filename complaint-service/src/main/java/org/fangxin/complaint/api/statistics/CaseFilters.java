package org.fangxin.complaint.api.statistics;

import io.swagger.v3.oas.annotations.Parameter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Filters by dimension. */
record CaseFilters(
        @Parameter(
                description =
                        "`complaint` or `report`. Every filter may be repeated (any of them); `!` before a value excludes it; `none` are cases without one.")
        @Nullable
        List<String> kind,

        @Parameter(description = "Area code; `330100` is the whole city.", example = "330106") @Nullable
        List<String> district,

        @Parameter(description = "Code list `categories`; a root stands for all in it.") @Nullable
        List<String> category,

        @Parameter(description = "`GOODS` or `SERVICE`.") @Nullable
        List<String> type,

        @Parameter(description = "Code list `problem-types`.") @Nullable
        List<String> problem,

        @Parameter(description = "Code list `channels`.") @Nullable
        List<String> channel,

        @Parameter(
                description =
                        "Section of GB/T 4754, `A` to `T`: the one in which the registry had the business when the case was filed; where it had none, that of the goods or services.")
        @Nullable
        List<String> industry,

        @Parameter(description = "Unified social credit code; not in the public view.") @Nullable
        List<String> merchant,

        @Parameter(
                description =
                        "How cases stand: `OPEN`, `SETTLED`, `ODR_SETTLED`, `TERMINATED`, `WITHDRAWN`, `REFUSED`, `CASE_FILED`, `NOT_FILED`, `OUT_OF_POWER`.")
        @Nullable
        List<String> outcome) {
    Map<String, @Nullable List<String>> byDimension() {
        Map<String, @Nullable List<String>> filters = new HashMap<>();
        filters.put("kind", kind);
        filters.put("district", district);
        filters.put("category", category);
        filters.put("type", type);
        filters.put("problem", problem);
        filters.put("channel", channel);
        filters.put("industry", industry);
        filters.put("merchant", merchant);
        filters.put("outcome", outcome);
        return filters;
    }
}
