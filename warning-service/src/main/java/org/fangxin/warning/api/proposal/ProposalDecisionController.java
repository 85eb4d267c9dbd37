package org.fangxin.warning.api.proposal;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import java.time.Clock;
import org.fangxin.platform.idempotency.Idempotent;
import org.fangxin.platform.idempotency.RequestKey;
import org.fangxin.platform.openapi.ApiProblem;
import org.fangxin.platform.security.AllowedTo;
import org.fangxin.platform.security.Caller;
import org.fangxin.platform.security.Role;
import org.fangxin.platform.web.ETags;
import org.fangxin.platform.web.ExpectedVersion;
import org.fangxin.warning.api.Refusals;
import org.fangxin.warning.api.notice.NoticeRequest;
import org.fangxin.warning.api.notice.WarningResponse;
import org.fangxin.warning.application.BasedOn;
import org.fangxin.warning.application.proposal.AcceptProposal;
import org.fangxin.warning.application.proposal.DismissProposal;
import org.fangxin.warning.domain.Versioned;
import org.fangxin.warning.domain.notice.Warning;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/warning-proposals/{id}")
@Tag(name = "Warning proposals")
class ProposalDecisionController {
    private final AcceptProposal acceptProposal;
    private final DismissProposal dismissProposal;
    private final Clock clock;

    ProposalDecisionController(AcceptProposal acceptProposal, DismissProposal dismissProposal, Clock clock) {
        this.acceptProposal = acceptProposal;
        this.dismissProposal = dismissProposal;
        this.clock = clock;
    }

    @PostMapping("/acceptance")
    @AllowedTo(Role.EDITOR)
    @Idempotent
    @Operation(
            operationId = "acceptWarningProposal",
            summary = "Turn a proposal into a draft warning",
            description =
                    "The draft keeps the evidence. Districts, categories and merchants that are left out are those of "
                            + "the surge. If-Match takes any version since the proposal opened: while it is open only its counts "
                            + "change.")
    @ApiProblem(status = 409, code = "proposal-state")
    @ApiProblem(status = 422, code = "text-refused")
    ResponseEntity<WarningResponse> accept(
            @PathVariable String id,
            @Valid @RequestBody NoticeRequest request,
            ExpectedVersion expected,
            Caller caller,
            RequestKey requestKey) {
        AcceptProposal.Command command = new AcceptProposal.Command(
                id,
                new BasedOn(expected.value()),
                caller.id(),
                scope -> request.toNotice(scope, clock.instant()),
                requestKey.value());
        return switch (acceptProposal.handle(command)) {
            case AcceptProposal.Outcome.Accepted(Versioned<Warning> warning) -> created(warning);
            case AcceptProposal.Outcome.Flawed flawed ->
                throw Refusals.flawed("", flawed.flaws()).exception();
            case AcceptProposal.Outcome.Refused refused ->
                throw ProposalProblems.of(refused.why()).exception();
        };
    }

    @PostMapping("/dismissal")
    @AllowedTo(Role.EDITOR)
    @Operation(
            operationId = "dismissWarningProposal",
            summary = "Decide that a surge needs no warning",
            description = "The subject is not proposed again during the cool-down. If-Match as for acceptance.")
    @ApiProblem(status = 409, code = "proposal-state")
    @ApiProblem(status = 422, code = "text-refused")
    ResponseEntity<ProposalResponse> dismiss(
            @PathVariable String id,
            @Valid @RequestBody DismissalRequest request,
            ExpectedVersion expected,
            Caller caller) {
        DismissProposal.Command command =
                new DismissProposal.Command(id, new BasedOn(expected.value()), caller.id(), request.reason());
        return switch (dismissProposal.handle(command)) {
            case DismissProposal.Outcome.Dismissed dismissed ->
                ResponseEntity.ok()
                        .eTag(ETags.strong(dismissed.proposal().version()))
                        .cacheControl(CacheControl.noStore())
                        .body(ProposalResponse.of(dismissed.proposal()));
            case DismissProposal.Outcome.Flawed flawed ->
                throw Refusals.flawed("", flawed.flaws()).exception();
            case DismissProposal.Outcome.Refused refused ->
                throw ProposalProblems.of(refused.why()).exception();
        };
    }

    private static ResponseEntity<WarningResponse> created(Versioned<Warning> warning) {
        return ResponseEntity.created(
                        URI.create("/api/v1/warnings/" + warning.value().head().id()))
                .eTag(ETags.strong(warning.version()))
                .cacheControl(CacheControl.noStore())
                .body(WarningResponse.editorially(warning));
    }
}
