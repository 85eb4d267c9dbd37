package org.fangxin.platform.statistics;

import io.swagger.v3.oas.annotations.Parameter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The parameters that every statistic knows; filters named as dimensions come beside them. */
public record StatisticsParameters(
        @Parameter(
                description =
                        "First day, Asia/Shanghai. Without it: a year up to `to`, or all where the statistic says so.",
                example = "2026-01-01")
        @Nullable
        String from,

        @Parameter(description = "Last day, included. Without it: today.", example = "2026-11-24") @Nullable
        String to,

        @Parameter(description = "`day`, `week` (ISO 8601), `month`, `quarter` or `year`. Without it: one period.")
        @Nullable
        String interval,

        @Parameter(description = "Up to two dimensions, separated by commas.", example = "district") @Nullable
        List<String> groupBy,

        @Parameter(description = "Metrics to show; may be repeated. Without it: all.") @Nullable
        List<String> metric,

        @Parameter(
                description = "`previous-year` (same days a year before) or `previous-period` (as long, just before).")
        @Nullable
        String compare,

        @Parameter(description = "How many of a ranked dimension (`merchant`), 1 to 100; 10 without it.") @Nullable
        String top,

        @Parameter(
                description = "`json`, `table` (columns and rows for BI tools) or `csv` (as with `Accept: text/csv`).")
        @Nullable
        String format,

        @Parameter(description = "`true`: the CSV starts with a byte order mark, which some spreadsheets need.")
        @Nullable
        String bom) {}
