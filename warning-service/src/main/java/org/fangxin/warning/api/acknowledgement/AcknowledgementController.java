package org.fangxin.warning.api.acknowledgement;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.fangxin.platform.idempotency.Idempotent;
import org.fangxin.platform.idempotency.RequestKey;
import org.fangxin.platform.openapi.ApiProblem;
import org.fangxin.platform.paging.Slice;
import org.fangxin.platform.security.AllowedTo;
import org.fangxin.platform.security.Caller;
import org.fangxin.platform.security.Role;
import org.fangxin.platform.web.PageOf;
import org.fangxin.platform.web.PageRequest;
import org.fangxin.platform.web.Paging;
import org.fangxin.platform.web.Problem;
import org.fangxin.warning.api.Refusals;
import org.fangxin.warning.application.acknowledgement.AcknowledgeWarning;
import org.fangxin.warning.application.acknowledgement.AcknowledgementBoard;
import org.fangxin.warning.domain.acknowledgement.Acknowledgement;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/warnings/{id}/acknowledgements")
@Tag(name = "Acknowledgements")
class AcknowledgementController {
    private final AcknowledgeWarning acknowledgeWarning;
    private final AcknowledgementBoard board;
    private final Paging paging;

    AcknowledgementController(AcknowledgeWarning acknowledgeWarning, AcknowledgementBoard board, Paging paging) {
        this.acknowledgeWarning = acknowledgeWarning;
        this.board = board;
        this.paging = paging;
    }

    @PostMapping
    @AllowedTo(Role.PARTNER)
    @Idempotent
    @Operation(
            operationId = "acknowledgeWarning",
            summary = "Report what was done about a warning",
            description = "Reports add up, so a recall can be followed as it goes on; the bureau sees them.")
    @ApiProblem(status = 403, code = "partner-unknown")
    @ApiProblem(status = 409, code = "acknowledgement-full")
    @ApiProblem(status = 422, code = "text-refused")
    ResponseEntity<AcknowledgementResponse> acknowledge(
            @PathVariable String id, @Valid @RequestBody ReportRequest request, Caller caller, RequestKey requestKey) {
        String partner = caller.partner();
        if (partner == null) {
            throw Problem.of(HttpStatus.FORBIDDEN, "partner-unknown").exception();
        }
        AcknowledgeWarning.Command command = new AcknowledgeWarning.Command(
                id, partner, request.action(), request.quantity(), request.note(), requestKey.value());
        return switch (acknowledgeWarning.handle(command)) {
            case AcknowledgeWarning.Outcome.Noted noted ->
                ResponseEntity.status(HttpStatus.CREATED).body(AcknowledgementResponse.of(noted.acknowledgement()));
            case AcknowledgeWarning.Outcome.NotFound ignored ->
                throw Refusals.notFound().exception();
            case AcknowledgeWarning.Outcome.Flawed flawed ->
                throw Refusals.flawed("", flawed.flaws()).exception();
            case AcknowledgeWarning.Outcome.Full full ->
                throw Problem.of(HttpStatus.CONFLICT, "acknowledgement-full", full.most())
                        .exception();
        };
    }

    @GetMapping
    @AllowedTo({Role.EDITOR, Role.REVIEWER})
    @Operation(
            operationId = "listAcknowledgements",
            summary = "List what partners did about a warning",
            description = "One entry per partner, with all its reports.")
    ResponseEntity<PageOf<AcknowledgementResponse>> list(@PathVariable String id, PageRequest page) {
        Slice<Acknowledgement> slice = board.of(id, paging.position(page, id), page.limit());
        return paging.page(slice, id, AcknowledgementResponse::of);
    }
}
