package org.fangxin.merchant.api.reviews;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.fangxin.merchant.application.review.DecideProposal;
import org.fangxin.merchant.application.review.DecideProposal.Act;
import org.fangxin.merchant.application.review.DecideProposal.Target;
import org.fangxin.merchant.application.review.ReadProposals;
import org.fangxin.merchant.domain.review.ReviewProposal;
import org.fangxin.merchant.domain.review.ReviewProposals.Held;
import org.fangxin.platform.openapi.ApiProblem;
import org.fangxin.platform.security.AllowedTo;
import org.fangxin.platform.security.Caller;
import org.fangxin.platform.security.Role;
import org.fangxin.platform.web.ETags;
import org.fangxin.platform.web.ExpectedVersion;
import org.fangxin.platform.web.PageOf;
import org.fangxin.platform.web.PageRequest;
import org.fangxin.platform.web.Paging;
import org.fangxin.platform.web.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Proposals to look at what a merchant holds. */
@RestController
@Tag(name = "Review proposals")
class ReviewProposalController {
    private static final String PATH = "/api/v1/review-proposals";
    private static final int REASON = 500;

    private final ReadProposals readProposals;
    private final DecideProposal decideProposal;
    private final Paging paging;

    ReviewProposalController(ReadProposals readProposals, DecideProposal decideProposal, Paging paging) {
        this.readProposals = readProposals;
        this.decideProposal = decideProposal;
        this.paging = paging;
    }

    /**
     * @param act what is done
     * @param designationId to which designation of the merchant
     * @param reason why, for the public
     * @param dueOn last day of a rectification; the programme's period when absent
     */
    @Schema(name = "ReviewAcceptance")
    record Acceptance(
            @NotNull Act act,
            @NotBlank @Size(max = 40) String designationId,
            @NotBlank @Size(max = REASON) String reason,
            @Nullable LocalDate dueOn) {}

    @Schema(name = "ReviewDismissal")
    record Dismissal(@NotBlank @Size(max = REASON) String reason) {}

    @GetMapping(PATH)
    @AllowedTo(Role.REVIEWER)
    @Operation(
            summary = "Proposals of the own districts, oldest first",
            description =
                    "Opened when a merchant's standing breaks a threshold of the city's programme, one at a time for"
                            + " each merchant and rule.")
    @ApiProblem(status = 403, code = "district-not-in-your-care")
    ResponseEntity<PageOf<ReviewProposalView>> proposals(
            @Parameter(description = "Area code of a district or city", example = "330106")
                    @RequestParam(required = false)
                    @Nullable
                    String district,
            @Parameter(description = "Only those in this state") @RequestParam(required = false)
                    ReviewProposal.@Nullable State state,
            PageRequest page,
            Caller caller) {
        List<String> tokens = places(caller, district).stream()
                .sorted()
                .map(place -> ReviewProposal.token(place, state))
                .toList();
        return paging.page(
                readProposals.page(tokens, paging.position(page, tokens), page.limit()),
                tokens,
                ReviewProposalView::of);
    }

    @GetMapping(PATH + "/{id}")
    @AllowedTo(Role.REVIEWER)
    @Operation(summary = "A proposal with its evidence")
    @ApiProblem(status = 404, code = "review-proposal-not-found")
    ResponseEntity<ReviewProposalView> proposal(@PathVariable String id, Caller caller) {
        return answer(readProposals
                .find(id)
                .filter(held -> caller.covers(held.proposal().district()))
                .orElseThrow(() -> notFound().exception()));
    }

    @PostMapping(PATH + "/{id}/acceptance")
    @AllowedTo(Role.REVIEWER)
    @Operation(
            summary = "Act on a proposal",
            description = "Orders a rectification of a designation or suspends it, and closes the proposal.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            examples =
                                                    @ExampleObject(
                                                            "{\"act\":\"RECTIFICATION\",\"designationId\":\"019ab000-0000-7000-8000-000000000003\","
                                                                    + "\"reason\":\"十二个月内投诉二十一件\",\"dueOn\":\"2026-12-31\"}"))))
    @ApiProblem(status = 404, code = "review-proposal-not-found")
    @ApiProblem(status = 409, code = "review-proposal-closed")
    @ApiProblem(status = 409, code = "designation-act-not-possible")
    @ApiProblem(status = 422, code = "designation-of-another-merchant")
    ResponseEntity<ReviewProposalView> accept(
            @PathVariable String id, @Valid @RequestBody Acceptance request, ExpectedVersion expected, Caller caller) {
        Target target = new Target(id, expected::matches, caller::covers, caller.id(), request.reason());
        return answer(ReviewProblems.decided(
                decideProposal.accept(target, request.act(), request.designationId(), request.dueOn())));
    }

    @PostMapping(PATH + "/{id}/dismissal")
    @AllowedTo(Role.REVIEWER)
    @Operation(
            summary = "Find nothing to do",
            description = "The same rule proposes nothing about the merchant for a while (30 days in Hangzhou).",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content = @Content(examples = @ExampleObject("{\"reason\":\"均为同一批次问题，已召回\"}"))))
    @ApiProblem(status = 404, code = "review-proposal-not-found")
    @ApiProblem(status = 409, code = "review-proposal-closed")
    ResponseEntity<ReviewProposalView> dismiss(
            @PathVariable String id, @Valid @RequestBody Dismissal request, ExpectedVersion expected, Caller caller) {
        Target target = new Target(id, expected::matches, caller::covers, caller.id(), request.reason());
        return answer(ReviewProblems.decided(decideProposal.dismiss(target)));
    }

    static Problem notFound() {
        return Problem.of(HttpStatus.NOT_FOUND, "review-proposal-not-found");
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

    private static ResponseEntity<ReviewProposalView> answer(Held held) {
        return ResponseEntity.ok().eTag(ETags.strong(held.version())).body(ReviewProposalView.of(held));
    }
}
