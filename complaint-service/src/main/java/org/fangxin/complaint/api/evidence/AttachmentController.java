package org.fangxin.complaint.api.evidence;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.fangxin.complaint.api.cases.Capacities;
import org.fangxin.complaint.api.cases.CaseProblems;
import org.fangxin.complaint.application.evidence.AttachEvidence;
import org.fangxin.complaint.application.evidence.AttachEvidence.Command;
import org.fangxin.complaint.application.evidence.ReadEvidence;
import org.fangxin.complaint.application.evidence.ReceiveFile;
import org.fangxin.complaint.domain.Actor;
import org.fangxin.complaint.domain.ComplaintId;
import org.fangxin.complaint.domain.evidence.EvidenceLimits;
import org.fangxin.platform.idempotency.Idempotent;
import org.fangxin.platform.idempotency.RequestKey;
import org.fangxin.platform.openapi.ApiProblem;
import org.fangxin.platform.security.AllowedTo;
import org.fangxin.platform.security.Caller;
import org.fangxin.platform.security.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/complaints/{id}/attachments")
@Tag(name = "Evidence")
class AttachmentController {
    /** What a form adds to its file: heads of the parts and the other fields. */
    private static final long FORM = 64 * 1024;

    private final ReceiveFile receive;
    private final AttachEvidence attach;
    private final ReadEvidence evidence;
    private final EvidenceLimits limits;

    AttachmentController(ReceiveFile receive, AttachEvidence attach, ReadEvidence evidence, EvidenceLimits limits) {
        this.receive = receive;
        this.attach = attach;
        this.evidence = evidence;
        this.limits = limits;
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @AllowedTo({Role.CONSUMER, Role.MERCHANT, Role.OFFICER})
    @Idempotent
    @Operation(
            summary = "Put a file into a case",
            description = "What it is, is found by looking at it: JPEG, PNG, WebP, HEIC and PDF (up to 20 MB unless set"
                    + " up otherwise), MP3, M4A, WAV, AMR, MP4 and QuickTime (up to 100 MB). Place, time, author and"
                    + " device are taken out where that does not damage the file, see `metadata`. One file a request; the"
                    + " same content once a case.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.MULTIPART_FORM_DATA_VALUE,
                            schema = @Schema(implementation = UploadParts.class)))
    @ApiResponse(responseCode = "201", description = "It is in the case")
    @ApiProblem(status = 400, code = "upload-incomplete")
    @ApiProblem(status = 409, code = "duplicate-attachment")
    @ApiProblem(status = 409, code = "case-closed")
    @ApiProblem(status = 413, code = "attachment-too-large")
    @ApiProblem(status = 413, code = "case-full")
    @ApiProblem(status = 415, code = "attachment-type")
    @ApiProblem(status = 422, code = "attachment-empty")
    @ApiProblem(status = 422, code = "impossible-request")
    @ApiProblem(status = 422, code = "attachment-unreadable")
    @ApiProblem(status = 422, code = "attachment-infected")
    @ApiProblem(status = 503, code = "attachment-not-searchable")
    ResponseEntity<AttachmentResponse> attach(
            Caller caller, RequestKey requestKey, @PathVariable UUID id, HttpServletRequest request) {
        ComplaintId complaint = new ComplaintId(id.toString());
        List<Actor> capacities = Capacities.of(caller);
        if (!evidence.takesMore(complaint, capacities).orElseThrow(CaseProblems::notFound)) {
            throw EvidenceProblems.closed();
        }
        if (request.getContentLengthLong() > Math.max(limits.image(), limits.media()) + FORM) {
            throw EvidenceProblems.tooLarge(Math.max(limits.image(), limits.media()));
        }
        UploadForm form = read(request, complaint);
        AttachEvidence.Outcome.Attached attached = EvidenceProblems.attached(attach.attach(new Command(
                complaint,
                capacities,
                requestKey.value(),
                form.purpose(),
                form.fileName(),
                form.description(),
                form.proof(),
                form.content())));
        return ResponseEntity.created(URI.create("/api/v1/complaints/" + id + "/attachments/"
                        + attached.attachment().id()))
                .cacheControl(CacheControl.noStore().cachePrivate())
                .body(AttachmentResponse.of(attached.attachment(), attached.version()));
    }

    @GetMapping
    @AllowedTo({Role.CONSUMER, Role.MERCHANT, Role.OFFICER})
    @Operation(
            summary = "What files are in a case, in the order in which they came",
            description = "A case holds at most 50 unless set up otherwise, so the list has one page.")
    ResponseEntity<Attachments> list(Caller caller, @PathVariable UUID id) {
        return evidence.list(new ComplaintId(id.toString()), Capacities.of(caller))
                .map(all -> ResponseEntity.ok()
                        .cacheControl(CacheControl.noStore().cachePrivate())
                        .body(new Attachments(
                                all.stream().map(AttachmentResponse::of).toList())))
                .orElseThrow(CaseProblems::notFound);
    }

    private UploadForm read(HttpServletRequest request, ComplaintId complaint) {
        try {
            return UploadForm.read(request, new UploadForm.Receiver() {
                @Override
                public ReceiveFile.Content receive(InputStream file) throws IOException {
                    return EvidenceProblems.content(receive.receive(complaint, file));
                }

                @Override
                public void discard(ReceiveFile.Content content) {
                    receive.discard(content);
                }
            });
        } catch (IOException cut) {
            throw EvidenceProblems.incomplete();
        }
    }

    @Schema(name = "Attachments")
    record Attachments(List<AttachmentResponse> items) {}

    @Schema(name = "NewAttachment")
    record UploadParts(
            @Schema(
                    type = "string",
                    format = "binary",
                    requiredMode = Schema.RequiredMode.REQUIRED,
                    description = "The file; its name is a hint, its stated type is ignored.")
            String file,

            @Schema(
                    requiredMode = Schema.RequiredMode.REQUIRED,
                    maxLength = 500,
                    example = "饼干上的霉斑特写",
                    description = "What is to be seen or heard, for those who cannot.")
            String description,

            @Schema(
                    allowableValues = {"EVIDENCE", "IDENTITY", "AUTHORITY"},
                    defaultValue = "EVIDENCE",
                    description = "Proof of identity and power of attorney are kept from the other side.")
            String purpose,

            @Schema(
                    type = "integer",
                    example = "1",
                    description = "Number of the evidence named in the complaint that this file is, from 1; for the"
                            + " complainant.")
            @Nullable
            String evidence) {}
}
