package org.fangxin.warning.api.statistics;

import io.swagger.v3.oas.annotations.Parameter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Filters by dimension. */
record OutreachFilters(
        @Parameter(
                description =
                        "`LECTURE`, `LIVE_STREAM`, `STREET_INTERVIEW` or `COMMUNITY_VISIT`. Every filter may be repeated (any of them); `!` before a value excludes it.")
        @Nullable
        List<String> kind,

        @Parameter(description = "Area code; `330100` are activities for the whole city.") @Nullable
        List<String> district) {
    Map<String, @Nullable List<String>> byDimension() {
        Map<String, @Nullable List<String>> filters = new HashMap<>();
        filters.put("kind", kind);
        filters.put("district", district);
        return filters;
    }
}
