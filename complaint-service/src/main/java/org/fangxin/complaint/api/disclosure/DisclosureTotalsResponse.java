package org.fangxin.complaint.api.disclosure;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import org.fangxin.complaint.application.DisclosureTotals.Totals;
import org.jspecify.annotations.Nullable;

/** How many complaints against a business are public, and how they ended. */
@Schema(name = "DisclosureTotals")
record DisclosureTotalsResponse(
        @Schema(example = "91330106MA2ABCDEX7") String uscc,

        @Schema(description = "Complaints that are public now.", example = "12")
        long disclosed,

        @Schema(
                description = "Settled between the sides or in online dispute resolution, without mediation.",
                example = "5")
        long settledBySides,

        @Schema(description = "Settled in the bureau's mediation.", example = "4")
        long settledInMediation,

        @Schema(description = "Ended without an agreement.", example = "3")
        long terminated,

        @Schema(description = "Settled of all that are public, 0 to 1; absent when none is.", example = "0.75")
        @Nullable
        Double settlementRate,

        @Schema(description = "By month of receipt, the latest first, at most the last 24 that have any.")
        List<Month> received) {
    private static final int MOST_MONTHS = 24;

    /** Public complaints received in a month. */
    @Schema(name = "DisclosureMonth")
    record Month(
            @Schema(type = "string", example = "2026-10") String month,
            @Schema(example = "3") long disclosed) {}

    static DisclosureTotalsResponse of(String uscc, Totals totals) {
        long settled = totals.settledBySides() + totals.settledInMediation();
        List<YearMonth> months = totals.received().keySet().stream()
                .sorted(Comparator.reverseOrder())
                .limit(MOST_MONTHS)
                .toList();
        return new DisclosureTotalsResponse(
                uscc,
                totals.disclosed(),
                totals.settledBySides(),
                totals.settledInMediation(),
                totals.terminated(),
                totals.disclosed() == 0 ? null : Math.round(1000.0 * settled / totals.disclosed()) / 1000.0,
                months.stream()
                        .map(month ->
                                new Month(month.toString(), totals.received().getOrDefault(month, 0L)))
                        .toList());
    }
}
