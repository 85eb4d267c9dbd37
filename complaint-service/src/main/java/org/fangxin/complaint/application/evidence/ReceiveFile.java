package org.fangxin.complaint.application.evidence;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import org.fangxin.complaint.domain.Attachment;
import org.fangxin.complaint.domain.ComplaintId;
import org.fangxin.complaint.domain.evidence.EvidenceFiles;
import org.fangxin.complaint.domain.evidence.EvidenceLimits;
import org.fangxin.complaint.domain.evidence.MediaKind;
import org.fangxin.complaint.domain.evidence.MediaTypes;
import org.fangxin.complaint.domain.evidence.Whereabouts;
import org.fangxin.platform.time.CityTime;
import org.fangxin.platform.time.IdSource;

/**
 * Takes a content in as it arrives: looks what it is, takes the whereabouts out and keeps it encrypted. Nothing of it is
 * written anywhere in the clear, or held in memory beyond a few hundred kilobytes; documents alone are read whole, one at a time.
 */
public final class ReceiveFile {
    private final EvidenceFiles files;
    private final MediaTypes types;
    private final Whereabouts whereabouts;
    private final EvidenceLimits limits;
    private final IdSource ids;
    private final CityTime time;

    public ReceiveFile(
            EvidenceFiles files,
            MediaTypes types,
            Whereabouts whereabouts,
            EvidenceLimits limits,
            IdSource ids,
            CityTime time) {
        this.files = files;
        this.types = types;
        this.whereabouts = whereabouts;
        this.limits = limits;
        this.ids = ids;
        this.time = time;
    }

    /**
     * Receives a content.
     *
     * @throws IOException when the content did not arrive in full; nothing of it is kept
     */
    public Outcome receive(ComplaintId complaint, InputStream upload) throws IOException {
        byte[] head = upload.readNBytes(MediaTypes.HEAD);
        if (head.length == 0) {
            return new Outcome.Empty();
        }
        Optional<MediaKind> kind = types.kindOf(head);
        if (kind.isEmpty()) {
            return new Outcome.WrongType();
        }
        return receive(complaint, kind.get(), new SequenceInputStream(new ByteArrayInputStream(head), upload));
    }

    /** Lets go of a content for which the rest of the request was wrong. */
    public void discard(Content content) {
        files.remove(content.id());
    }

    private Outcome receive(ComplaintId complaint, MediaKind kind, InputStream content) throws IOException {
        String id = ids.next();
        Measured measured = new Measured(content, limits.of(kind));
        boolean complete = false;
        try {
            Kept kept = keep(id, complaint, kind, measured);
            complete = true;
            return new Outcome.Received(
                    new Content(id, kind, kept.bytes(), kept.sha256(), measured.hash(), kept.metadata()));
        } catch (Measured.TooLong e) {
            return new Outcome.TooLarge(kind, limits.of(kind));
        } catch (Whereabouts.Unreadable e) {
            return new Outcome.Unreadable(kind);
        } finally {
            if (!complete) {
                files.remove(id);
            }
        }
    }

    private Kept keep(String id, ComplaintId complaint, MediaKind kind, Measured measured) throws IOException {
        MessageDigest digest = Measured.sha256();
        Counted counted = new Counted();
        Attachment.Metadata metadata;
        try (OutputStream sealed = files.receive(id, complaint, time.now())) {
            metadata = whereabouts.removed(kind, measured, new DigestOutputStream(counted.before(sealed), digest));
            // What follows the end of an image is not kept, and still belongs to what was sent.
            measured.transferTo(OutputStream.nullOutputStream());
        }
        return new Kept(counted.bytes(), HexFormat.of().formatHex(digest.digest()), metadata);
    }

    private record Kept(long bytes, String sha256, Attachment.Metadata metadata) {}

    /**
     * A content that arrived in full and is kept, in doubt.
     *
     * @param bytes its length as it is kept
     * @param sha256 of the content as it is kept
     * @param receivedSha256 of the content as it came
     * @param metadata what became of what it tells about place, time, author and device
     */
    public record Content(
            String id,
            MediaKind kind,
            long bytes,
            String sha256,
            String receivedSha256,
            Attachment.Metadata metadata) {}

    /** What came of it. */
    public sealed interface Outcome {
        /** It is kept, in doubt. */
        record Received(Content content) implements Outcome {}

        /** There was nothing in it. */
        record Empty() implements Outcome {}

        /** It is nothing that is accepted. */
        record WrongType() implements Outcome {}

        /** It is longer than its kind may be. */
        record TooLarge(MediaKind kind, long limit) implements Outcome {}

        /** It is not built as its kind demands. */
        record Unreadable(MediaKind kind) implements Outcome {}
    }
}
