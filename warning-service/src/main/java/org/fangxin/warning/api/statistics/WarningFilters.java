package org.fangxin.warning.api.statistics;

import io.swagger.v3.oas.annotations.Parameter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Filters by dimension. */
record WarningFilters(
        @Parameter(
                description =
                        "Code list `warning-kinds`. Every filter may be repeated (any of them); `!` before a value excludes it; `none` are warnings without one.")
        @Nullable
        List<String> kind,

        @Parameter(description = "Code list `severities`.") @Nullable
        List<String> severity,

        @Parameter(description = "Area code; `330100` are warnings for the whole city.") @Nullable
        List<String> district,

        @Parameter(description = "Code list `categories`; a root stands for all in it.") @Nullable
        List<String> category) {
    Map<String, @Nullable List<String>> byDimension() {
        Map<String, @Nullable List<String>> filters = new HashMap<>();
        filters.put("kind", kind);
        filters.put("severity", severity);
        filters.put("district", district);
        filters.put("category", category);
        return filters;
    }
}
