package org.fangxin.warning.api.notice;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.fangxin.platform.openapi.ApiProblem;
import org.fangxin.platform.security.AllowedTo;
import org.fangxin.platform.security.Caller;
import org.fangxin.platform.security.Role;
import org.fangxin.platform.web.ExpectedVersion;
import org.fangxin.warning.application.BasedOn;
import org.fangxin.warning.application.notice.CancelWarning;
import org.fangxin.warning.application.notice.PublishWarning;
import org.fangxin.warning.application.notice.ReviewWarning;
import org.fangxin.warning.application.notice.WarningOutcome;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/warnings/{id}")
@Tag(name = "Warnings")
class DecisionController {
    private final ReviewWarning reviewWarning;
    private final PublishWarning publishWarning;
    private final CancelWarning cancelWarning;

    DecisionController(ReviewWarning reviewWarning, PublishWarning publishWarning, CancelWarning cancelWarning) {
        this.reviewWarning = reviewWarning;
        this.publishWarning = publishWarning;
        this.cancelWarning = cancelWarning;
    }

    @PostMapping("/review")
    @AllowedTo({Role.EDITOR, Role.REVIEWER})
    @Operation(
            operationId = "reviewWarning",
            summary = "Approve a draft or revision, or send it back",
            description = "Four eyes: anybody of the bureau but the author of the text.")
    @ApiProblem(status = 403, code = "own-text")
    @ApiProblem(status = 409, code = "warning-state")
    @ApiProblem(status = 422, code = "text-refused")
    ResponseEntity<WarningResponse> review(
            @PathVariable String id,
            @Valid @RequestBody ReviewRequest request,
            ExpectedVersion expected,
            Caller caller) {
        boolean approved = request.verdict() == ReviewRequest.Verdict.APPROVED;
        return answer(reviewWarning.handle(
                new ReviewWarning.Command(id, new BasedOn(expected.value()), caller.id(), approved, request.note())));
    }

    @PostMapping("/publication")
    @AllowedTo(Role.EDITOR)
    @Operation(operationId = "publishWarning", summary = "Publish an approved draft or revision")
    @ApiProblem(status = 409, code = "warning-state")
    @ApiProblem(status = 422, code = "warning-over")
    ResponseEntity<WarningResponse> publish(@PathVariable String id, ExpectedVersion expected, Caller caller) {
        return answer(
                publishWarning.handle(new PublishWarning.Command(id, new BasedOn(expected.value()), caller.id())));
    }

    @PostMapping("/cancellation")
    @AllowedTo(Role.EDITOR)
    @Operation(
            operationId = "cancelWarning",
            summary = "Lift a published warning",
            description = "At once, with a reason that the public reads. It stays readable as CANCELLED.")
    @ApiProblem(status = 409, code = "warning-state")
    @ApiProblem(status = 422, code = "text-refused")
    ResponseEntity<WarningResponse> cancel(
            @PathVariable String id,
            @Valid @RequestBody CancellationRequest request,
            ExpectedVersion expected,
            Caller caller) {
        return answer(cancelWarning.handle(new CancelWarning.Command(
                id, new BasedOn(expected.value()), caller.id(), request.reason().toText())));
    }

    private static ResponseEntity<WarningResponse> answer(WarningOutcome outcome) {
        return WarningAnswers.editorially(ResponseEntity.ok(), WarningProblems.done(outcome, ""));
    }
}
