package org.fangxin.complaint.api.law;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.fangxin.complaint.api.words.Wording;
import org.fangxin.complaint.domain.deadline.LegalClocks;
import org.fangxin.complaint.domain.deadline.LimitKind;
import org.fangxin.platform.openapi.ApiProblem;
import org.fangxin.platform.security.PublicEndpoint;
import org.fangxin.platform.web.ETags;
import org.fangxin.platform.web.Problem;
import org.fangxin.platform.web.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Law")
class LegalDeadlinesController {
    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2099, 12, 31);

    private final LegalClocks clocks;
    private final Texts texts;

    LegalDeadlinesController(LegalClocks clocks, Texts texts) {
        this.clocks = clocks;
        this.texts = texts;
    }

    @GetMapping("/api/v1/legal-deadlines")
    @PublicEndpoint
    @Operation(
            summary = "Compute legal deadlines",
            description =
                    "The law is chosen by the day of receipt. Each limit counts from its own event: give that day as"
                            + " `countedFrom`, for example the day of acceptance for `MEDIATION`. The first day is not counted.")
    @ApiProblem(status = 422, code = "no-such-limit")
    ResponseEntity<LegalDeadlinesResponse> deadlines(
            @Parameter(description = "Day of receipt in Asia/Shanghai.", example = "2026-11-23") @RequestParam
                    LocalDate receivedOn,
            @Parameter(description = "Which limit; all without it.") @RequestParam(required = false) @Nullable
                    LimitKind kind,
            @Parameter(description = "Day of the event from which the limit counts; the day of receipt without it.")
                    @RequestParam(required = false)
                    @Nullable
                    LocalDate countedFrom,
            Locale language) {
        LocalDate from = countedFrom == null ? receivedOn : countedFrom;
        check(receivedOn, from);
        List<LimitKind> kinds = kind == null ? Arrays.asList(LimitKind.values()) : List.of(kind);
        Wording words = new Wording(texts, language);
        List<LegalDeadlinesResponse.Item> items = kinds.stream()
                .map(each -> clocks.deadline(each, receivedOn, from, List.of()))
                .flatMap(Optional::stream)
                .map(deadline -> LegalDeadlinesResponse.item(deadline, clocks.rules(), words))
                .toList();
        if (items.isEmpty()) {
            throw Problem.of(HttpStatus.UNPROCESSABLE_CONTENT, "no-such-limit", receivedOn)
                    .exception();
        }
        LegalDeadlinesResponse response = new LegalDeadlinesResponse(
                receivedOn, from, "Asia/Shanghai", clocks.calendar().knownYears(), items);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePublic())
                .eTag(ETags.weak(response.toString()))
                .varyBy(HttpHeaders.ACCEPT_LANGUAGE)
                .body(response);
    }

    private static void check(LocalDate receivedOn, LocalDate from) {
        Problem problem = Problem.of(HttpStatus.BAD_REQUEST, "invalid-request");
        if (receivedOn.isBefore(FIRST) || receivedOn.isAfter(LAST)) {
            problem = problem.atParameter("receivedOn", "range", FIRST + ".." + LAST);
        }
        if (from.isBefore(receivedOn) || from.isAfter(LAST)) {
            problem = problem.atParameter("countedFrom", "range", receivedOn + ".." + LAST);
        }
        if (!problem.violations().isEmpty()) {
            throw problem.exception();
        }
    }
}
