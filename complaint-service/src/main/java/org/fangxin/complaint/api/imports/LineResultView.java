package org.fangxin.complaint.api.imports;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;
import org.fangxin.complaint.domain.imports.CaseLineResult;
import org.fangxin.platform.imports.Fault;
import org.fangxin.platform.imports.web.FaultTexts;
import org.fangxin.platform.web.Texts;
import org.jspecify.annotations.Nullable;

/**
 * What became of a line, as the API shows it.
 *
 * @param line its place in the input, from 1
 * @param externalNo its number in the other system
 * @param status {@code created}, {@code updated}, {@code unchanged} or {@code rejected}
 * @param caseId the complaint's or report's id
 * @param number the number people hold
 * @param problems everything wrong with a rejected line
 */
@Schema(name = "ComplaintImportLineResult")
record LineResultView(
        int line,
        @Nullable String externalNo,

        @Schema(allowableValues = {"created", "updated", "unchanged", "rejected"})
        String status,

        @Nullable String caseId,
        @Nullable String number,
        @Nullable List<LineProblem> problems) {
    /**
     * One thing wrong.
     *
     * @param pointer where in the line (JSON Pointer); empty for the whole line
     */
    @Schema(name = "ComplaintImportLineProblem")
    record LineProblem(String code, String detail, String pointer) {}

    static LineResultView of(CaseLineResult result, Texts texts, Locale language) {
        List<LineProblem> problems = result.faults().stream()
                .map(fault -> problem(fault, texts, language))
                .toList();
        return new LineResultView(
                result.line(),
                result.externalNo(),
                result.status().name().toLowerCase(Locale.ROOT),
                result.caseId(),
                result.number(),
                problems.isEmpty() ? null : problems);
    }

    private static LineProblem problem(Fault fault, Texts texts, Locale language) {
        return new LineProblem(fault.code(), FaultTexts.of(fault, texts, language), fault.pointer());
    }
}
