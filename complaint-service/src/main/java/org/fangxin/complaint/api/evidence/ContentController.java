package org.fangxin.complaint.api.evidence;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.fangxin.complaint.api.cases.Capacities;
import org.fangxin.complaint.api.cases.CaseProblems;
import org.fangxin.complaint.application.AdvanceComplaint.Outcome;
import org.fangxin.complaint.application.evidence.ReadEvidence;
import org.fangxin.complaint.application.evidence.WithdrawAttachment;
import org.fangxin.complaint.domain.Actor;
import org.fangxin.complaint.domain.Attachment;
import org.fangxin.complaint.domain.ComplaintId;
import org.fangxin.platform.idempotency.Idempotent;
import org.fangxin.platform.openapi.ApiProblem;
import org.fangxin.platform.security.AllowedTo;
import org.fangxin.platform.security.Caller;
import org.fangxin.platform.security.Role;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/complaints/{id}/attachments/{attachmentId}")
@Tag(name = "Evidence")
class ContentController {
    private final ReadEvidence evidence;
    private final WithdrawAttachment withdraw;
    private final ContentAnswer answer;

    ContentController(ReadEvidence evidence, WithdrawAttachment withdraw) {
        this.evidence = evidence;
        this.withdraw = withdraw;
        this.answer = new ContentAnswer(evidence);
    }

    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    @AllowedTo({Role.CONSUMER, Role.MERCHANT, Role.OFFICER})
    @Operation(
            summary = "What is known about a file",
            description = "Its content is at `content`; without `Accept: application/json` here, too.")
    ResponseEntity<AttachmentResponse> about(Caller caller, @PathVariable UUID id, @PathVariable UUID attachmentId) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore().cachePrivate())
                .body(AttachmentResponse.of(find(caller, id, attachmentId)));
    }

    @GetMapping("/content")
    @AllowedTo({Role.CONSUMER, Role.MERCHANT, Role.OFFICER})
    @Operation(
            summary = "The content of a file, or a range of it",
            description = "Always to be saved, never to be shown in place; the ETag is its SHA-256.",
            parameters = {
                @Parameter(
                        in = ParameterIn.HEADER,
                        name = "Range",
                        description = "One range; several are answered with the whole.",
                        schema = @Schema(type = "string", example = "bytes=0-1023")),
                @Parameter(
                        in = ParameterIn.HEADER,
                        name = "If-Range",
                        description = "The range counts only while the content has this ETag.",
                        schema = @Schema(type = "string"))
            })
    @ApiResponse(
            responseCode = "200",
            description = "The content",
            content = @Content(mediaType = "*/*", schema = @Schema(type = "string", format = "binary")))
    @ApiResponse(
            responseCode = "206",
            description = "The range",
            content = @Content(mediaType = "*/*", schema = @Schema(type = "string", format = "binary")))
    @ApiProblem(status = 409, code = "attachment-quarantined")
    @ApiProblem(status = 410, code = "attachment-gone")
    void content(
            Caller caller,
            @PathVariable UUID id,
            @PathVariable UUID attachmentId,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Attachment attachment = find(caller, id, attachmentId);
        EvidenceProblems.requireContent(attachment);
        answer.write(attachment, request, response);
    }

    @PostMapping("/withdrawal")
    @AllowedTo({Role.CONSUMER, Role.MERCHANT, Role.OFFICER})
    @Idempotent(required = false)
    @Operation(
            summary = "Take a file back",
            description = "Only the side that put it in, and only until the officer has acted on the case since: from"
                    + " then on a decision may rest on it. The content is deleted; that there was a file stays known.")
    @ApiProblem(status = 409, code = "step-not-allowed")
    @ApiProblem(status = 409, code = "no-such-attachment")
    @ApiProblem(status = 409, code = "attachment-relied-upon")
    ResponseEntity<AttachmentResponse> withdraw(Caller caller, @PathVariable UUID id, @PathVariable UUID attachmentId) {
        ComplaintId complaint = new ComplaintId(id.toString());
        Actor actor = Capacities.of(caller).stream()
                .filter(each ->
                        evidence.list(complaint, java.util.List.of(each)).isPresent())
                .findFirst()
                .orElseThrow(CaseProblems::notFound);
        Outcome.Advanced advanced = CaseProblems.advanced(withdraw.withdraw(complaint, actor, attachmentId.toString()));
        Attachment attachment = advanced.held()
                .complaint()
                .dossier()
                .attachment(attachmentId.toString())
                .orElseThrow();
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore().cachePrivate())
                .body(AttachmentResponse.of(attachment, advanced.held().version()));
    }

    private Attachment find(Caller caller, UUID id, UUID attachmentId) {
        return evidence.find(new ComplaintId(id.toString()), Capacities.of(caller), attachmentId.toString())
                .orElseThrow(CaseProblems::notFound);
    }
}
