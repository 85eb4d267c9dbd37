package org.fangxin.warning.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.fangxin.warning.domain.surge.Evidence;

/** What complaints show: counts and case ids, nothing about persons. */
public record EvidenceResponse(
        @Schema(description = "First day of the window") LocalDate from,
        @Schema(description = "Last day of the window") LocalDate to,

        @Schema(description = "Complaints in the window", example = "12")
        int count,

        @Schema(description = "Below this nothing is a surge", example = "5")
        int minimum,

        @Schema(description = "What the weeks before would let expect", example = "1.75")
        double usual,

        List<DayResponse> byDay,

        @Schema(description = "Counts by code of the problem", example = "{\"FOOD_SAFETY\": 9, \"PRICE\": 3}")
        Map<String, Integer> byProblemType,

        @Schema(description = "Ids of the newest complaints, at most 200, as in GET /complaints/{id}")
        List<String> complaints,

        Instant countedAt) {
    /** Complaints of a day. */
    public record DayResponse(LocalDate day, int count) {}

    public static EvidenceResponse of(Evidence evidence) {
        return new EvidenceResponse(
                evidence.from(),
                evidence.to(),
                evidence.count(),
                evidence.minimum(),
                evidence.usual(),
                evidence.byDay().stream()
                        .map(day -> new DayResponse(day.day(), day.count()))
                        .toList(),
                new TreeMap<>(evidence.byProblemType()),
                evidence.complaints(),
                evidence.countedAt());
    }
}
