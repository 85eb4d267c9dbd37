package org.fangxin.merchant.api.imports;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;
import org.fangxin.merchant.domain.imports.MerchantLineResult;
import org.fangxin.platform.imports.Fault;
import org.fangxin.platform.imports.web.FaultTexts;
import org.fangxin.platform.web.Texts;
import org.jspecify.annotations.Nullable;

/**
 * What became of a line, as the API shows it.
 *
 * @param line its place in the input, from 1
 * @param ref what the source calls the merchant
 * @param status {@code created}, {@code updated}, {@code unchanged} or {@code rejected}
 * @param version the merchant's version after the line
 * @param problem the first thing to know about the line: why it was rejected, or why it changed nothing
 * @param problems everything wrong with it, when there is more than one thing
 */
@Schema(name = "MerchantImportLineResult")
record LineResultView(
        int line,
        @Nullable String ref,
        @Nullable String uscc,

        @Schema(allowableValues = {"created", "updated", "unchanged", "rejected"})
        String status,

        @Nullable Long version,
        @Nullable LineProblem problem,
        @Nullable List<LineProblem> problems) {
    /**
     * One thing wrong.
     *
     * @param pointer where in the line (JSON Pointer); empty for the whole line
     */
    @Schema(name = "MerchantImportLineProblem")
    record LineProblem(String code, String detail, String pointer) {}

    static LineResultView of(MerchantLineResult result, Texts texts, Locale language) {
        List<LineProblem> problems = result.faults().stream()
                .map(fault -> problem(fault, texts, language))
                .toList();
        return new LineResultView(
                result.line(),
                result.ref(),
                result.uscc(),
                result.status().name().toLowerCase(Locale.ROOT),
                result.revision(),
                problems.isEmpty() ? null : problems.getFirst(),
                problems.size() > 1 ? problems : null);
    }

    private static LineProblem problem(Fault fault, Texts texts, Locale language) {
        return new LineProblem(fault.code(), FaultTexts.of(fault, texts, language), fault.pointer());
    }
}
