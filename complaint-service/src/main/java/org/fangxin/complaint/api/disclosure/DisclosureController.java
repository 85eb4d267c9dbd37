package org.fangxin.complaint.api.disclosure;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.fangxin.complaint.api.words.Wording;
import org.fangxin.complaint.application.DisclosureTotals;
import org.fangxin.complaint.application.Disclosures;
import org.fangxin.complaint.domain.Complaint;
import org.fangxin.contracts.codes.Code;
import org.fangxin.contracts.codes.CodeLists;
import org.fangxin.contracts.codes.UnifiedSocialCreditCode;
import org.fangxin.platform.openapi.ApiProblem;
import org.fangxin.platform.paging.Slice;
import org.fangxin.platform.security.PublicEndpoint;
import org.fangxin.platform.web.ETags;
import org.fangxin.platform.web.PageOf;
import org.fangxin.platform.web.PageRequest;
import org.fangxin.platform.web.Paging;
import org.fangxin.platform.web.Problem;
import org.fangxin.platform.web.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Disclosures")
class DisclosureController {
    private final Disclosures disclosures;
    private final DisclosureTotals totals;
    private final Paging paging;
    private final Texts texts;

    DisclosureController(Disclosures disclosures, DisclosureTotals totals, Paging paging, Texts texts) {
        this.totals = totals;
        this.disclosures = disclosures;
        this.paging = paging;
        this.texts = texts;
    }

    @GetMapping("/api/v1/disclosures")
    @PublicEndpoint
    @Operation(summary = "Published complaints, the latest closed first")
    ResponseEntity<PageOf<DisclosureResponse>> all(
            PageRequest page,
            @Parameter(description = "Area code of the publishing bureau.") @RequestParam(required = false) @Nullable
                    String district,
            @Parameter(description = "Code list `categories`, not a root.") @RequestParam(required = false) @Nullable
                    String category,
            Locale language) {
        Problem malformed = Problem.of(HttpStatus.BAD_REQUEST, "invalid-request");
        if (district != null
                && CodeLists.DISTRICTS.find(district).map(Code::parent).isEmpty()) {
            malformed = malformed.atParameter("district", "unknown-code", CodeLists.DISTRICTS.name());
        }
        if (category != null
                && CodeLists.CATEGORIES.find(category).map(Code::parent).isEmpty()) {
            malformed = malformed.atParameter("category", "unknown-code", CodeLists.CATEGORIES.name());
        }
        if (!malformed.violations().isEmpty()) {
            throw malformed.exception();
        }
        String filter = district + "|" + category;
        return shown(
                disclosures.find(
                        district, category, null, paging.position(page, filter).orElse(null), page.limit()),
                filter,
                language);
    }

    @GetMapping("/api/v1/disclosures/merchants/{uscc}")
    @PublicEndpoint
    @Operation(summary = "Published complaints against a business, the latest closed first")
    ResponseEntity<PageOf<DisclosureResponse>> against(@PathVariable String uscc, PageRequest page, Locale language) {
        Optional<UnifiedSocialCreditCode> merchant = UnifiedSocialCreditCode.parse(uscc);
        if (merchant.isEmpty()) {
            throw Problem.of(HttpStatus.NOT_FOUND, "not-found").exception();
        }
        String filter = merchant.get().value();
        return shown(
                disclosures.find(
                        null,
                        null,
                        merchant.get(),
                        paging.position(page, filter).orElse(null),
                        page.limit()),
                filter,
                language);
    }

    @GetMapping("/api/v1/disclosures/merchants/{uscc}/totals")
    @PublicEndpoint
    @Operation(
            summary = "How many complaints against a business are public, and how they ended",
            description =
                    "Counted as complaints become public or are taken back, some seconds later at most. The problem"
                            + " is what complainants chose; no number finds fault.")
    @ApiProblem(status = 404, code = "not-found")
    ResponseEntity<DisclosureTotalsResponse> totals(@PathVariable String uscc) {
        UnifiedSocialCreditCode merchant = UnifiedSocialCreditCode.parse(uscc)
                .orElseThrow(() -> Problem.of(HttpStatus.NOT_FOUND, "not-found").exception());
        DisclosureTotalsResponse answer = DisclosureTotalsResponse.of(merchant.value(), totals.of(merchant));
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(Duration.ofMinutes(1)).cachePublic())
                .eTag(ETags.weak(String.valueOf(answer)))
                .body(answer);
    }

    private ResponseEntity<PageOf<DisclosureResponse>> shown(Slice<Complaint> slice, String filter, Locale language) {
        Wording words = new Wording(texts, language);
        ResponseEntity<PageOf<DisclosureResponse>> page =
                paging.page(slice, filter, complaint -> DisclosureResponse.of(complaint, words));
        return ResponseEntity.ok()
                .headers(page.getHeaders())
                .cacheControl(CacheControl.maxAge(Duration.ofMinutes(1)).cachePublic())
                .varyBy(HttpHeaders.ACCEPT_LANGUAGE)
                .eTag(ETags.weak(String.valueOf(page.getBody())))
                .body(page.getBody());
    }
}
