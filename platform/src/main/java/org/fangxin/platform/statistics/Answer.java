package org.fangxin.platform.statistics;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Figures.
 *
 * @param asOf everything that happened before this moment is counted
 * @param view {@code PUBLIC} or {@code FULL}
 * @param from first day, Asia/Shanghai
 * @param to last day, included
 * @param interval length of the periods; null for one period
 * @param compare what {@code previous} is; null when nothing was compared
 * @param suppressed how many figures are hidden because they are small, or would give a small one away
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Answer(
        OffsetDateTime asOf,
        String view,
        LocalDate from,
        LocalDate to,
        @Nullable String interval,
        List<String> groupBy,
        @Nullable String compare,
        int suppressed,
        List<Definition> metrics,
        List<Row> rows) {
    /**
     * What a metric means.
     *
     * @param unit {@code count}, {@code ratio}, {@code yuan} or {@code days}
     */
    public record Definition(String name, String label, String unit, String definition) {}

    /**
     * Figures of a group.
     *
     * @param period null when the whole range is one period
     * @param keys code by dimension
     * @param labels words by dimension
     * @param values by name of the metric
     */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record Row(
            @Nullable String period,
            Map<String, String> keys,
            Map<String, String> labels,
            Map<String, Figure> values) {}

    /**
     * A figure.
     *
     * @param value null when it is hidden, or when there is nothing to divide by
     * @param numerator of a ratio or mean
     * @param denominator of a ratio or mean
     * @param previous the same of the range compared with
     * @param change (value - previous) / previous
     * @param suppressed true when it is hidden
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Figure(
            @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable
            BigDecimal value,

            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            @Nullable BigDecimal previous,
            @Nullable BigDecimal change,
            @Nullable Boolean suppressed) {}
}
