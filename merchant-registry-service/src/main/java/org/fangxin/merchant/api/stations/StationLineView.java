package org.fangxin.merchant.api.stations;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;
import org.fangxin.merchant.application.station.LoadStations;
import org.fangxin.platform.imports.web.FaultTexts;
import org.fangxin.platform.web.Texts;
import org.jspecify.annotations.Nullable;

/**
 * What became of a line of a list of stations.
 *
 * @param line its place in the input, from 1
 * @param id the station; absent for a rejected line
 */
@Schema(name = "StationImportLineResult")
record StationLineView(
        int line,
        String ref,
        @Nullable String id,

        @Schema(allowableValues = {"created", "updated", "unchanged", "rejected"})
        String status,

        List<LineProblem> problems) {
    /**
     * One thing wrong.
     *
     * @param pointer where in the line (JSON Pointer); empty for the whole line
     */
    @Schema(name = "StationImportLineProblem")
    record LineProblem(String code, String detail, String pointer) {}

    /** All lines of a list. */
    @Schema(name = "StationImport")
    record Loaded(List<StationLineView> items) {}

    static StationLineView of(LoadStations.Result result, Texts texts, Locale language) {
        return new StationLineView(
                result.line(),
                result.ref(),
                result.id().orElse(null),
                result.status().name().toLowerCase(Locale.ROOT),
                result.faults().stream()
                        .map(fault ->
                                new LineProblem(fault.code(), FaultTexts.of(fault, texts, language), fault.pointer()))
                        .toList());
    }
}
