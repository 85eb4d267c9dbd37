package org.fangxin.merchant.api.badge;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.fangxin.merchant.application.badge.VerifyBadge;
import org.fangxin.platform.security.PublicEndpoint;
import org.fangxin.platform.time.CityTime;
import org.fangxin.platform.web.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Says what a badge that somebody shows is worth. */
@RestController
@Tag(name = "Badges")
class BadgeVerificationController {
    private static final int LONGEST = 16_384;
    private static final String EXAMPLE = """
            {"badge":"eyJraWQiOiI5…IiwidHlwIjoidmMrand0IiwiYWxnIjoiRVMyNTYifQ.eyJA….MEUC…"}""";

    private final VerifyBadge verifyBadge;
    private final Texts texts;
    private final CityTime time;

    BadgeVerificationController(VerifyBadge verifyBadge, Texts texts, CityTime time) {
        this.verifyBadge = verifyBadge;
        this.texts = texts;
        this.time = time;
    }

    /** @param badge the badge as it was shown: a compact JSON Web Signature, at most 16,384 characters */
    @Schema(name = "BadgeVerificationRequest")
    record Request(@NotBlank @Size(max = LONGEST) String badge) {}

    /**
     * What the badge is worth.
     *
     * @param explanation the reason in the reader's language
     * @param statement what the badge states; absent when it is forged
     */
    @Schema(name = "BadgeVerification")
    record Answer(
            VerifyBadge.Result result,
            VerifyBadge.Reason reason,
            String explanation,
            @Nullable Map<String, Object> statement,
            @Nullable Instant issuedAt,
            @Nullable Instant expiresAt,
            Instant verifiedAt) {}

    @PostMapping("/api/v1/badge-verifications")
    @PublicEndpoint
    @Operation(
            summary = "Whether a badge is valid, expired, revoked or forged",
            description = "Always 200 for something that could be a badge: the result says what it is worth.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content = @Content(examples = @ExampleObject(EXAMPLE))))
    ResponseEntity<Answer> verify(@Valid @RequestBody Request request) {
        VerifyBadge.Verdict verdict = verifyBadge.verify(request.badge());
        String explanation = texts.find("badge-reason." + verdict.reason(), List.of(), LocaleContextHolder.getLocale())
                .orElseThrow();
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new Answer(
                        verdict.result(),
                        verdict.reason(),
                        explanation,
                        verdict.subject(),
                        verdict.issuedAt(),
                        verdict.expiresAt(),
                        time.now()));
    }
}
