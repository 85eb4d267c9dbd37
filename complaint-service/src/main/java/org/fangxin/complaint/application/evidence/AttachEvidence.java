package org.fangxin.complaint.application.evidence;

import java.util.List;
import java.util.Optional;
import org.fangxin.complaint.application.AdvanceComplaint;
import org.fangxin.complaint.application.ReadComplaints;
import org.fangxin.complaint.application.ReadComplaints.Seen;
import org.fangxin.complaint.domain.Actor;
import org.fangxin.complaint.domain.Attachment;
import org.fangxin.complaint.domain.Attachment.Standing;
import org.fangxin.complaint.domain.ComplaintId;
import org.fangxin.complaint.domain.Move;
import org.fangxin.complaint.domain.Party;
import org.fangxin.complaint.domain.evidence.Attaching;
import org.fangxin.complaint.domain.evidence.EvidenceFiles;
import org.fangxin.complaint.domain.evidence.EvidenceLimits;
import org.fangxin.complaint.domain.evidence.MalwareScanner;
import org.fangxin.platform.personal.PersonalText;
import org.fangxin.platform.time.CityTime;
import org.jspecify.annotations.Nullable;

/** Makes a content that has arrived part of the case, or lets go of it. */
public final class AttachEvidence {
    private final ReadComplaints complaints;
    private final AdvanceComplaint advance;
    private final EvidenceFiles files;
    private final MalwareScanner scanner;
    private final EvidenceLimits limits;
    private final CityTime time;

    public AttachEvidence(
            ReadComplaints complaints,
            AdvanceComplaint advance,
            EvidenceFiles files,
            MalwareScanner scanner,
            EvidenceLimits limits,
            CityTime time) {
        this.complaints = complaints;
        this.advance = advance;
        this.files = files;
        this.scanner = scanner;
        this.limits = limits;
        this.time = time;
    }

    /** Attaches it. Whatever the answer is, the content is either in the case or gone. */
    public Outcome attach(Command command) {
        boolean kept = false;
        try {
            Outcome outcome = decide(command);
            kept = outcome instanceof Outcome.Attached attached
                    && attached.attachment().id().equals(command.content().id());
            return outcome;
        } finally {
            if (!kept) {
                files.remove(command.content().id());
            }
        }
    }

    private Outcome decide(Command command) {
        Optional<Seen> seen = complaints.find(command.complaint(), command.capacities());
        if (seen.isEmpty()) {
            return new Outcome.NotFound();
        }
        Optional<Attachment> earlier = seen.get().held().complaint().dossier().broughtBy(command.requestKey());
        if (earlier.isPresent()) {
            return repeated(earlier.get(), command, seen.get().held().version());
        }
        if (!namesProof(command, seen.get())) {
            return new Outcome.NoSuchProof();
        }
        Actor actor = actor(command, seen.get());
        Attachment attachment = attachment(command, seen.get());
        return switch (scanned(attachment)) {
            case CLEAN -> put(command, actor, attachment.in(Standing.CLEAN));
            case NOT_SCANNED -> put(command, actor, attachment.in(Standing.NOT_SCANNED));
            case UNAVAILABLE ->
                limits.scanRequired()
                        ? new Outcome.ScannerAway()
                        : put(command, actor, attachment.in(Standing.QUARANTINED));
            case INFECTED -> new Outcome.Infected();
        };
    }

    /** Whether the evidence that the file is said to be was named in the complaint, by the side that gives it. */
    private static boolean namesProof(Command command, Seen seen) {
        Integer proof = command.proof();
        int named = seen.held().complaint().filing().grievance().proofs().size();
        return proof == null || (seen.as() == Party.COMPLAINANT && proof >= 1 && proof <= named);
    }

    private MalwareScanner.Verdict scanned(Attachment attachment) {
        return scanner.equals(MalwareScanner.NONE)
                ? MalwareScanner.Verdict.NOT_SCANNED
                : scanner.scan(files.open(attachment, 0));
    }

    private Outcome put(Command command, Actor actor, Attachment attachment) {
        return switch (advance.advance(new AdvanceComplaint.Command(
                command.complaint(), null, actor, new Attaching(attachment, limits.room())))) {
            case AdvanceComplaint.Outcome.Advanced advanced -> {
                if (attachment.standing() == Standing.QUARANTINED) {
                    files.quarantine(attachment.id(), command.complaint(), attachment.at());
                } else {
                    files.keep(attachment.id());
                }
                yield new Outcome.Attached(attachment, advanced.held().version());
            }
            case AdvanceComplaint.Outcome.Hindered hindered
            when hindered.hindrance() == Move.Hindrance.ATTACHED_ALREADY -> duplicate(command, actor);
            case AdvanceComplaint.Outcome.Hindered hindered
            when hindered.hindrance() == Move.Hindrance.CASE_FULL ->
                new Outcome.CaseFull(limits.room().files(), limits.room().bytes());
            case AdvanceComplaint.Outcome other -> new Outcome.NotTaken(other);
        };
    }

    /** The request itself may have been repeated while it was still running: then its twin's is the answer. */
    private Outcome duplicate(Command command, Actor actor) {
        return complaints
                .find(command.complaint(), List.of(actor))
                .flatMap(seen -> seen.held().complaint().dossier().attachments().stream()
                        .filter(each -> each.hasContent() && each.readableBy(seen.as()))
                        .filter(each ->
                                each.receivedSha256().equals(command.content().receivedSha256()))
                        .findFirst()
                        .<Outcome>map(each -> each.requestKey().equals(command.requestKey())
                                ? new Outcome.Attached(each, seen.held().version())
                                : new Outcome.Duplicate(each.id())))
                .orElseGet(Outcome.NotFound::new);
    }

    private static Outcome repeated(Attachment earlier, Command command, long version) {
        return earlier.receivedSha256().equals(command.content().receivedSha256())
                ? new Outcome.Attached(earlier, version)
                : new Outcome.OtherContent();
    }

    private static Actor actor(Command command, Seen seen) {
        return command.capacities().stream()
                .filter(actor -> seen.held()
                        .complaint()
                        .partyOf(actor)
                        .filter(seen.as()::equals)
                        .isPresent())
                .findFirst()
                .orElseThrow();
    }

    private Attachment attachment(Command command, Seen seen) {
        ReceiveFile.Content content = command.content();
        return new Attachment(
                content.id(),
                seen.as().side(),
                command.capacities().getFirst().userId(),
                time.now(),
                seen.held().complaint().state().detail(),
                command.purpose(),
                command.fileName(),
                command.description(),
                content.kind().mediaType(),
                content.bytes(),
                content.sha256(),
                content.receivedSha256(),
                command.requestKey(),
                Standing.QUARANTINED,
                content.metadata(),
                command.proof());
    }

    /**
     * Who puts what into which case.
     *
     * @param requestKey names the request, so that a repetition attaches nothing twice
     * @param proof number of the evidence named in the complaint that it is, from 1; null when none
     */
    public record Command(
            ComplaintId complaint,
            List<Actor> capacities,
            String requestKey,
            Attachment.Purpose purpose,
            PersonalText fileName,
            PersonalText description,
            @Nullable Integer proof,
            ReceiveFile.Content content) {}

    /** What came of it. */
    public sealed interface Outcome {
        /** It is in the case, by this request or by its earlier try. */
        record Attached(Attachment attachment, long version) implements Outcome {}

        /** There is no such case for this caller. */
        record NotFound() implements Outcome {}

        /** An earlier request under the same key brought something else. */
        record OtherContent() implements Outcome {}

        /** The same content is in the case already, under this id. */
        record Duplicate(String attachmentId) implements Outcome {}

        /** The case has no more room. */
        record CaseFull(int files, long bytes) implements Outcome {}

        /** Malware was found. */
        record Infected() implements Outcome {}

        /** The complaint names no such evidence of the uploader. */
        record NoSuchProof() implements Outcome {}

        /** It could not be searched now, and nothing is taken unsearched. */
        record ScannerAway() implements Outcome {}

        /** The case does not allow it. */
        record NotTaken(AdvanceComplaint.Outcome why) implements Outcome {}
    }
}
