package org.fangxin.merchant.api.suggestions;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.fangxin.merchant.api.SearchNotReady;
import org.fangxin.merchant.application.search.FindMerchants;
import org.fangxin.merchant.domain.Merchant;
import org.fangxin.merchant.domain.search.MerchantFilter;
import org.fangxin.merchant.domain.search.SearchText;
import org.fangxin.merchant.domain.search.Wanted;
import org.fangxin.platform.openapi.ApiProblem;
import org.fangxin.platform.security.PublicEndpoint;
import org.fangxin.platform.web.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Merchants that somebody may mean who has typed a part of a name. */
@RestController
@Tag(name = "Merchants")
class SuggestionController {
    private static final int DEFAULT = 8;
    private static final int MOST = 20;
    private static final int LONGEST_TEXT = 50;

    private final FindMerchants findMerchants;

    SuggestionController(FindMerchants findMerchants) {
        this.findMerchants = findMerchants;
    }

    /** @param suggestions best first */
    @Schema(name = "MerchantSuggestions")
    record Suggestions(List<Suggestion> suggestions) {}

    /**
     * A merchant that may be meant.
     *
     * @param text what to show: the brand when it holds what was typed, else the name
     */
    @Schema(name = "MerchantSuggestion")
    record Suggestion(
            String text, String uscc, String name, @Nullable String brand, String district) {
        static Suggestion of(Merchant merchant, SearchText typed) {
            String brand = merchant.entry().brand();
            String name = merchant.entry().name();
            return new Suggestion(
                    brand != null && SearchText.of(brand).value().contains(typed.value()) ? brand : name,
                    merchant.uscc().value(),
                    name,
                    brand,
                    merchant.entry().district());
        }
    }

    @GetMapping("/api/v1/merchant-suggestions")
    @PublicEndpoint
    @Operation(summary = "Merchants that may be meant, while somebody types; forgives one mistyped character")
    @ApiProblem(status = 503, code = "search-not-ready")
    ResponseEntity<Suggestions> suggestions(
            @Parameter(description = "What was typed so far", example = "西湖") @RequestParam String q,
            @Parameter(description = "1 to 20, 8 unless said otherwise") @RequestParam(required = false) @Nullable
                    Integer limit) {
        SearchText typed = SearchText.of(q);
        if (typed.isEmpty() || typed.length() > LONGEST_TEXT) {
            throw refusal("q", "search-text", LONGEST_TEXT).exception();
        }
        int most = limit == null ? DEFAULT : limit;
        if (most < 1 || most > MOST) {
            throw refusal("limit", "out-of-range", 1, MOST).exception();
        }
        List<Suggestion> suggestions = findMerchants
                .byRelevance(Wanted.of(typed, MerchantFilter.ANY), Optional.empty(), most)
                .orElseThrow(SearchNotReady::exception)
                .items()
                .stream()
                .map(merchant -> Suggestion.of(merchant, typed))
                .toList();
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(Duration.ofMinutes(1)).cachePublic())
                .body(new Suggestions(suggestions));
    }

    private static Problem refusal(String parameter, String code, Object... arguments) {
        return Problem.of(HttpStatus.BAD_REQUEST, "invalid-request").atParameter(parameter, code, arguments);
    }
}
