package org.fangxin.merchant.api.badge;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Duration;
import java.time.LocalDate;
import org.fangxin.contracts.codes.UnifiedSocialCreditCode;
import org.fangxin.merchant.api.UsccInPath;
import org.fangxin.merchant.application.badge.IssueBadge;
import org.fangxin.merchant.application.registry.ReadMerchant;
import org.fangxin.merchant.domain.Merchant;
import org.fangxin.merchant.domain.badge.BadgeContent;
import org.fangxin.merchant.domain.badge.Credentials;
import org.fangxin.platform.openapi.ApiProblem;
import org.fangxin.platform.security.PublicEndpoint;
import org.fangxin.platform.time.CityTime;
import org.fangxin.platform.web.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A merchant's badge. */
@RestController
@Tag(name = "Badges")
class BadgeController {
    private static final String USCC = "Unified social credit code";
    private static final String EXAMPLE = "91330106MA2ABCDEX7";
    private static final Duration FRESH = Duration.ofMinutes(5);

    private final IssueBadge issueBadge;
    private final ReadMerchant readMerchant;
    private final Credentials credentials;
    private final CityTime time;

    BadgeController(IssueBadge issueBadge, ReadMerchant readMerchant, Credentials credentials, CityTime time) {
        this.issueBadge = issueBadge;
        this.readMerchant = readMerchant;
        this.credentials = credentials;
        this.time = time;
    }

    @GetMapping(path = "/api/v1/merchants/{uscc}/badge", produces = "application/vc+jwt")
    @PublicEndpoint
    @Operation(
            summary = "A signed statement of what a merchant holds now",
            description = "A Verifiable Credential 2.0 as vc+jwt (ES256), good for some hours. Check it without the"
                    + " registry: signature by /.well-known/jwks.json, taken back or not by the status list that it"
                    + " names.")
    @ApiResponse(
            responseCode = "200",
            description = "The badge, a compact JSON Web Signature",
            content =
                    @Content(
                            mediaType = "application/vc+jwt",
                            examples =
                                    @ExampleObject(
                                            "eyJraWQiOiI5…IiwidHlwIjoidmMrand0IiwiYWxnIjoiRVMyNTYifQ.eyJA….MEUC…")))
    @ApiProblem(status = 400, code = "uscc-check-character")
    @ApiProblem(status = 404, code = "merchant-not-registered")
    @ApiProblem(status = 404, code = "nothing-held")
    ResponseEntity<String> badge(@Parameter(description = USCC, example = EXAMPLE) @PathVariable String uscc) {
        UnifiedSocialCreditCode code = UsccInPath.read(uscc);
        return switch (issueBadge.issue(code)) {
            case IssueBadge.Outcome.Issued issued ->
                ResponseEntity.ok()
                        .cacheControl(CacheControl.maxAge(FRESH).cachePublic())
                        .body(issued.token());
            case IssueBadge.Outcome.NotRegistered() ->
                throw UsccInPath.notRegistered(code).exception();
            case IssueBadge.Outcome.NothingHeld() -> throw nothingHeld(code).exception();
        };
    }

    @GetMapping(path = "/api/v1/merchants/{uscc}/badge.svg", produces = "image/svg+xml")
    @PublicEndpoint
    @Operation(
            summary = "A merchant's badge as a picture",
            description = "With a QR code to the public page that checks it. For screens and print.")
    @ApiResponse(
            responseCode = "200",
            description = "The picture",
            content =
                    @Content(
                            mediaType = "image/svg+xml",
                            examples = @ExampleObject("<svg xmlns=\"http://www.w3.org/2000/svg\"/>")))
    @ApiProblem(status = 400, code = "uscc-check-character")
    @ApiProblem(status = 404, code = "merchant-not-registered")
    @ApiProblem(status = 404, code = "nothing-held")
    ResponseEntity<String> picture(
            @Parameter(description = USCC, example = EXAMPLE) @PathVariable String uscc,
            @Parameter(description = "Language of the picture; that of the request when absent", example = "zh")
                    @RequestParam(required = false)
                    @Nullable
                    BadgeLanguage lang) {
        UnifiedSocialCreditCode code = UsccInPath.read(uscc);
        Merchant merchant = readMerchant
                .merchant(code)
                .orElseThrow(() -> UsccInPath.notRegistered(code).exception());
        LocalDate today = time.today();
        BadgeContent content = BadgeContent.of(merchant, today)
                .orElseThrow(() -> nothingHeld(code).exception());
        String page = credentials.issuer() + "/verify/" + code;
        BadgeLanguage language = lang == null ? BadgeLanguage.ofRequest() : lang;
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(FRESH).cachePublic())
                .body(new BadgePicture(content, language, today, page).svg());
    }

    private static Problem nothingHeld(UnifiedSocialCreditCode code) {
        return Problem.of(HttpStatus.NOT_FOUND, "nothing-held", code.value());
    }
}
