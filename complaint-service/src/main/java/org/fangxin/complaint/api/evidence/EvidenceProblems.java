package org.fangxin.complaint.api.evidence;

import java.time.Duration;
import org.fangxin.complaint.api.cases.CaseProblems;
import org.fangxin.complaint.application.evidence.AttachEvidence;
import org.fangxin.complaint.application.evidence.ReceiveFile;
import org.fangxin.complaint.domain.Attachment;
import org.fangxin.complaint.domain.evidence.MediaKind;
import org.fangxin.platform.web.Problem;
import org.fangxin.platform.web.ProblemException;
import org.springframework.http.HttpStatus;

/** What each refusal of a file means over HTTP. */
final class EvidenceProblems {
    private static final Duration SCAN = Duration.ofMinutes(1);

    private EvidenceProblems() {}

    /** The content that arrived, or the problem that says why not. */
    static ReceiveFile.Content content(ReceiveFile.Outcome outcome) {
        return switch (outcome) {
            case ReceiveFile.Outcome.Received received -> received.content();
            case ReceiveFile.Outcome.Empty empty ->
                throw Problem.of(HttpStatus.UNPROCESSABLE_CONTENT, "attachment-empty")
                        .exception();
            case ReceiveFile.Outcome.WrongType wrong ->
                throw Problem.of(
                                HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                                "attachment-type",
                                String.join(", ", MediaKind.mediaTypes()))
                        .with("allowed", MediaKind.mediaTypes())
                        .exception();
            case ReceiveFile.Outcome.TooLarge large -> throw tooLarge(large.limit());
            case ReceiveFile.Outcome.Unreadable unreadable ->
                throw Problem.of(
                                HttpStatus.UNPROCESSABLE_CONTENT,
                                "attachment-unreadable",
                                unreadable.kind().mediaType())
                        .exception();
        };
    }

    /** The attachment with the version of its case, or the problem that says why not. */
    static AttachEvidence.Outcome.Attached attached(AttachEvidence.Outcome outcome) {
        return switch (outcome) {
            case AttachEvidence.Outcome.Attached attached -> attached;
            case AttachEvidence.Outcome.NotFound not -> throw CaseProblems.notFound();
            case AttachEvidence.Outcome.OtherContent other ->
                throw Problem.of(HttpStatus.UNPROCESSABLE_CONTENT, "idempotency-key-reused")
                        .exception();
            case AttachEvidence.Outcome.Duplicate duplicate ->
                throw Problem.of(HttpStatus.CONFLICT, "duplicate-attachment", duplicate.attachmentId())
                        .with("attachment", duplicate.attachmentId())
                        .exception();
            case AttachEvidence.Outcome.CaseFull full ->
                throw Problem.of(HttpStatus.CONTENT_TOO_LARGE, "case-full", full.files(), megabytes(full.bytes()))
                        .with("files", full.files())
                        .with("bytes", full.bytes())
                        .exception();
            case AttachEvidence.Outcome.Infected infected ->
                throw Problem.of(HttpStatus.UNPROCESSABLE_CONTENT, "attachment-infected")
                        .exception();
            case AttachEvidence.Outcome.NoSuchProof none ->
                throw Problem.of(HttpStatus.UNPROCESSABLE_CONTENT, "impossible-request")
                        .at("/evidence", "no-such-evidence")
                        .exception();
            case AttachEvidence.Outcome.ScannerAway away ->
                throw Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "attachment-not-searchable")
                        .retryAfter(SCAN)
                        .exception();
            case AttachEvidence.Outcome.NotTaken not -> throw CaseProblems.refusal(not.why());
        };
    }

    static ProblemException tooLarge(long limit) {
        return Problem.of(HttpStatus.CONTENT_TOO_LARGE, "attachment-too-large", megabytes(limit))
                .with("bytes", limit)
                .exception();
    }

    static ProblemException closed() {
        return Problem.of(HttpStatus.CONFLICT, "case-closed").exception();
    }

    static ProblemException incomplete() {
        return Problem.of(HttpStatus.BAD_REQUEST, "upload-incomplete").exception();
    }

    /** Ends the request when the content cannot be had. */
    static void requireContent(Attachment attachment) {
        switch (attachment.standing()) {
            case CLEAN, NOT_SCANNED -> {}
            case QUARANTINED ->
                throw Problem.of(HttpStatus.CONFLICT, "attachment-quarantined")
                        .retryAfter(SCAN)
                        .exception();
            case REJECTED, WITHDRAWN ->
                throw Problem.of(HttpStatus.GONE, "attachment-gone").exception();
        }
    }

    private static long megabytes(long bytes) {
        return bytes / (1024 * 1024);
    }
}
