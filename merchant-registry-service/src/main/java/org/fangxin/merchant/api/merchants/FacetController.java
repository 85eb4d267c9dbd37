package org.fangxin.merchant.api.merchants;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fangxin.merchant.api.SearchNotReady;
import org.fangxin.merchant.application.search.FindMerchants;
import org.fangxin.merchant.domain.search.Trait;
import org.fangxin.platform.openapi.ApiProblem;
import org.fangxin.platform.security.PublicEndpoint;
import org.fangxin.platform.web.Texts;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** How many merchants of each sort a search finds. */
@RestController
@Tag(name = "Merchants")
class FacetController {
    private final FindMerchants findMerchants;
    private final Texts texts;

    FacetController(FindMerchants findMerchants, Texts texts) {
        this.findMerchants = findMerchants;
        this.texts = texts;
    }

    @GetMapping("/api/v1/merchants/facets")
    @PublicEndpoint
    @Operation(
            summary = "How many merchants a search finds, by district, designation and so on",
            description =
                    "Takes what the list of merchants takes (an order changes nothing) and counts exactly, with all"
                            + " filters, q and near. A sort that is itself filtered by is counted as if it were not, so that one"
                            + " can see what another choice would give.")
    @ApiResponse(
            responseCode = "200",
            content =
                    @Content(
                            schema = @Schema(implementation = FacetsView.class),
                            examples =
                                    @ExampleObject(
                                            "{\"asOf\":\"2026-11-24T02:00:00Z\",\"total\":1203,\"guessed\":false,\"facets\":["
                                                    + "{\"name\":\"district\",\"values\":[{\"value\":\"330106\",\"label\":\"西湖区\","
                                                    + "\"count\":310}],\"others\":0}]}")))
    @ApiProblem(status = 503, code = "search-not-ready")
    ResponseEntity<FacetsView> facets(
            @ParameterObject MerchantQuery query,
            @Parameter(
                            description =
                                    "Sorts to be counted, comma separated: district, category, designation, industry,"
                                            + " pledge, mall, brand; all of them when absent",
                            example = "district,designation")
                    @RequestParam(required = false)
                    @Nullable
                    String facets,
            Locale language) {
        query.order();
        FacetsView view = findMerchants
                .count(query.wanted(), kinds(facets))
                .map(counted -> FacetsView.of(counted, texts, language))
                .orElseThrow(SearchNotReady::exception);
        return PublicAnswers.facets(view, language);
    }

    private static Set<Trait.Kind> kinds(@Nullable String facets) {
        if (facets == null) {
            return EnumSet.allOf(Trait.Kind.class);
        }
        Set<Trait.Kind> kinds = EnumSet.noneOf(Trait.Kind.class);
        for (String name : facets.split(",", -1)) {
            kinds.add(Arrays.stream(Trait.Kind.values())
                    .filter(kind -> kind.parameter().equals(name))
                    .findFirst()
                    .orElseThrow(() -> MerchantQuery.refusal("facets", "unknown-word", words())
                            .exception()));
        }
        return kinds;
    }

    private static String words() {
        return Stream.of(Trait.Kind.values()).map(Trait.Kind::parameter).collect(Collectors.joining(", "));
    }
}
