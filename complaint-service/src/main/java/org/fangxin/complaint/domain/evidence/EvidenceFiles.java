package org.fangxin.complaint.domain.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import org.fangxin.complaint.domain.Attachment;
import org.fangxin.complaint.domain.ComplaintId;

/**
 * Contents of attachments, encrypted. A content belongs to its case only once the case says so; from its first byte
 * until then it is in doubt, and what stays in doubt is removed later.
 */
public interface EvidenceFiles {
    /** Begins to keep a content, in doubt; complete only when the stream is closed. */
    OutputStream receive(String id, ComplaintId complaint, Instant at) throws IOException;

    /** The content of an attachment from a byte on. */
    InputStream open(Attachment attachment, long from);

    /** The case has it: no more doubt. */
    void keep(String id);

    /** Puts a content that was kept in doubt again, before the case lets go of it. */
    void doubt(String id, ComplaintId complaint, Instant at);

    /** The case has it, but nobody may see it before it was searched. */
    void quarantine(String id, ComplaintId complaint, Instant at);

    /** Removes a content, complete or not; nothing happens when there is none. */
    void remove(String id);

    /** Contents in doubt since before a moment, oldest first. */
    List<Pending> doubtful(Instant before, int limit);

    /** Contents in quarantine, oldest first. */
    List<Pending> quarantined(int limit);

    /** A content that waits for something to be decided. */
    record Pending(String id, ComplaintId complaint) {}
}
