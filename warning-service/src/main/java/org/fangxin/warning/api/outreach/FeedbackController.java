package org.fangxin.warning.api.outreach;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.fangxin.platform.openapi.ApiProblem;
import org.fangxin.platform.paging.Slice;
import org.fangxin.platform.security.AllowedTo;
import org.fangxin.platform.security.Caller;
import org.fangxin.platform.security.Role;
import org.fangxin.platform.web.PageOf;
import org.fangxin.platform.web.PageRequest;
import org.fangxin.platform.web.Paging;
import org.fangxin.warning.application.outreach.FeedbackBoard;
import org.fangxin.warning.application.outreach.TakePart;
import org.fangxin.warning.domain.outreach.Feedback;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/outreach-activities/{id}/feedback")
@Tag(name = "Outreach")
class FeedbackController {
    private final TakePart takePart;
    private final FeedbackBoard board;
    private final Paging paging;

    FeedbackController(TakePart takePart, FeedbackBoard board, Paging paging) {
        this.takePart = takePart;
        this.board = board;
        this.paging = paging;
    }

    /** What a participant thought of it. */
    record FeedbackRequest(
            @Schema(description = "1 (poor) to 5 (very good)", example = "5") @NotNull
            Integer rating,

            @Schema(description = "Plain text for the bureau, at most 500 characters; no personal data, please")
            @Nullable
            String comment) {}

    /** A comment. */
    record FeedbackResponse(int rating, @Nullable String comment, Instant at) {
        static FeedbackResponse of(Feedback feedback) {
            return new FeedbackResponse(feedback.rating(), feedback.comment(), feedback.at());
        }
    }

    @PostMapping
    @AllowedTo(Role.CONSUMER)
    @Operation(
            operationId = "rateOutreachActivity",
            summary = "Say how an activity was",
            description =
                    "Once it has begun; where one registers, of those with a seat. The first word of each participant counts, "
                            + "so repeating it is safe.")
    @ApiProblem(status = 409, code = "no-participant")
    @ApiProblem(status = 409, code = "activity-full")
    @ApiProblem(status = 422, code = "text-refused")
    ResponseEntity<Void> rate(@PathVariable String id, @Valid @RequestBody FeedbackRequest request, Caller caller) {
        TakePartProblems.done(takePart.rate(id, caller.id(), request.rating(), request.comment()));
        return ResponseEntity.noContent().build();
    }

    @GetMapping
    @AllowedTo(Role.EDITOR)
    @Operation(
            operationId = "listOutreachFeedback",
            summary = "List participants' comments",
            description = "The newest first. Nobody can tell whose they are.")
    ResponseEntity<PageOf<FeedbackResponse>> list(@PathVariable String id, PageRequest page) {
        Slice<Feedback> slice = board.of(id, paging.position(page, id), page.limit());
        return paging.page(slice, id, FeedbackResponse::of);
    }
}
