package org.fangxin.merchant.api.designations;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.Set;
import org.fangxin.merchant.application.designation.ListDesignations;
import org.fangxin.merchant.domain.DesignationFilter;
import org.fangxin.merchant.domain.DesignationPool;
import org.fangxin.platform.openapi.ApiProblem;
import org.fangxin.platform.security.AllowedTo;
import org.fangxin.platform.security.Caller;
import org.fangxin.platform.security.Role;
import org.fangxin.platform.time.CityTime;
import org.fangxin.platform.web.PageOf;
import org.fangxin.platform.web.PageRequest;
import org.fangxin.platform.web.Paging;
import org.fangxin.platform.web.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What is held in a reviewer's districts, for the yearly evaluation. */
@RestController
@Tag(name = "Designations")
class DesignationListController {
    private final ListDesignations listDesignations;
    private final Paging paging;
    private final CityTime time;

    DesignationListController(ListDesignations listDesignations, Paging paging, CityTime time) {
        this.listDesignations = listDesignations;
        this.paging = paging;
        this.time = time;
    }

    /**
     * A designation with whose it is.
     *
     * @param version the merchant's version, on which an act rests ({@code If-Match})
     */
    @Schema(name = "ListedDesignation")
    record ListedView(String uscc, String name, String district, DesignationView designation, long version) {
        static ListedView of(ListDesignations.Listed listed, LocalDate today) {
            return new ListedView(
                    listed.merchant().uscc().value(),
                    listed.merchant().entry().name(),
                    listed.merchant().entry().district(),
                    DesignationView.of(listed.merchant(), listed.designation(), today),
                    listed.merchant().revision().number());
        }
    }

    @GetMapping("/api/v1/designations")
    @AllowedTo(Role.REVIEWER)
    @Operation(
            summary = "Designations held in the own districts, by pool",
            description =
                    "CULTIVATION holds those not evaluated with stars yet, STAR those with stars, WARNING those told to"
                            + " put something right or suspended. In the order of the merchants' codes; with"
                            + " evaluationDueBefore in the order of the days on which evaluations are due.")
    @ApiProblem(status = 403, code = "district-not-in-your-care")
    ResponseEntity<PageOf<ListedView>> designations(
            @Parameter(description = "Area code of a district or city", example = "330106")
                    @RequestParam(required = false)
                    @Nullable
                    String district,
            @Parameter(description = "Only those of this kind", example = "STORE")
                    @RequestParam(required = false)
                    @Nullable
                    String kind,
            @Parameter(description = "Only those in this pool", example = "WARNING")
                    @RequestParam(required = false)
                    @Nullable
                    DesignationPool pool,
            @Parameter(
                            description = "Only those whose yearly evaluation is due before this day (Asia/Shanghai)",
                            example = "2027-01-01")
                    @RequestParam(required = false)
                    @Nullable
                    LocalDate evaluationDueBefore,
            PageRequest page,
            Caller caller) {
        DesignationFilter filter = new DesignationFilter(places(caller, district), kind, pool);
        LocalDate today = time.today();
        if (evaluationDueBefore != null) {
            String scope = filter.tokens() + " due before " + evaluationDueBefore;
            return paging.page(
                    listDesignations.due(filter, evaluationDueBefore, paging.position(page, scope), page.limit()),
                    scope,
                    listed -> ListedView.of(listed, today));
        }
        return paging.page(
                listDesignations.page(filter, paging.position(page, filter.tokens()), page.limit()),
                filter.tokens(),
                listed -> ListedView.of(listed, today));
    }

    private static Set<String> places(Caller caller, @Nullable String district) {
        if (district == null) {
            return caller.districts().isEmpty() ? Set.of("-") : caller.districts();
        }
        if (!caller.covers(district)) {
            throw Problem.of(HttpStatus.FORBIDDEN, "district-not-in-your-care", district)
                    .exception();
        }
        return Set.of(district);
    }
}
