package org.fangxin.merchant.api.applications;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.fangxin.contracts.codes.CodeLists;
import org.fangxin.merchant.api.CodeNames;
import org.fangxin.merchant.domain.programme.Criterion;
import org.fangxin.merchant.domain.programme.KindRules;
import org.fangxin.merchant.domain.programme.Programme;
import org.fangxin.merchant.domain.programme.Programmes;
import org.fangxin.merchant.domain.programme.PublicityPeriod;
import org.fangxin.platform.openapi.ApiProblem;
import org.fangxin.platform.security.PublicEndpoint;
import org.fangxin.platform.web.Problem;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What a city asks of those who apply. */
@RestController
@Tag(name = "Designation applications")
class CriteriaController {
    private static final int CODE = 6;

    private final Programmes programmes;

    CriteriaController(Programmes programmes) {
        this.programmes = programmes;
    }

    /**
     * What it takes to be awarded a kind.
     *
     * @param programme version of the city's rules
     * @param passScore least score in all, of 100
     * @param passKindScore least score in the kind's own part
     * @param publicity how long an intended award is publicised
     * @param validityMonths how long an award holds
     * @param documents kinds of documents that an application needs
     */
    @Schema(name = "DesignationCriteria")
    record CriteriaView(
            String city,
            String programme,
            String kind,
            String kindName,
            int passScore,
            int passKindScore,
            PublicityPeriod publicity,
            int validityMonths,
            List<String> documents,
            List<CriterionView> criteria) {}

    /**
     * A line of the checklist.
     *
     * @param text what has to be met, in the reader's language
     * @param own whether it belongs to the kind's own part
     */
    @Schema(name = "DesignationCriterion")
    record CriterionView(String code, String text, int points, boolean mandatory, boolean own) {}

    @GetMapping(ApplicationController.PATH + "/criteria")
    @PublicEndpoint
    @Operation(summary = "What a city asks of those who apply for a kind of designation")
    @ApiProblem(status = 404, code = "kind-not-awarded")
    CriteriaView criteria(
            @Parameter(description = "Area code of a district or city", example = "330106") @RequestParam
                    String district,
            @Parameter(description = "Code of the kind", example = "STORE") @RequestParam String kind) {
        Programme programme =
                district.length() == CODE ? programmes.of(district).orElse(null) : null;
        KindRules rules = programme == null ? null : programme.kind(kind).orElse(null);
        if (programme == null || rules == null) {
            throw Problem.of(HttpStatus.NOT_FOUND, "kind-not-awarded", kind).exception();
        }
        PublicityPeriod publicity = rules.publicity();
        return new CriteriaView(
                programme.city(),
                programme.version(),
                kind,
                CodeNames.of(CodeLists.DESIGNATION_KINDS, kind),
                programme.passScore(),
                programme.passKindScore(),
                publicity == null ? programme.publicity() : publicity,
                programme.validityMonths(),
                rules.documents(),
                programme.checklist(rules).stream()
                        .map(criterion -> view(criterion, rules.criteria().contains(criterion)))
                        .toList());
    }

    private static CriterionView view(Criterion criterion, boolean own) {
        return new CriterionView(
                criterion.code(),
                CodeNames.isChinese() ? criterion.zh() : criterion.en(),
                criterion.points(),
                criterion.mandatory(),
                own);
    }
}
