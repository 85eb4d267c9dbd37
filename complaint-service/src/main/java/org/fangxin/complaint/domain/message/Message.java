package org.fangxin.complaint.domain.message;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.fangxin.complaint.domain.ComplaintId;
import org.fangxin.complaint.domain.Party;
import org.fangxin.platform.personal.PersonalText;

/**
 * A message in a case.
 *
 * @param id UUIDv7, so that ids follow the order of writing
 * @param from which party wrote it
 * @param userId account that wrote it
 * @param readers who may read it: the writer, the officer, and whom it is addressed to
 * @param text may name persons; encrypted at rest
 * @param attachments ids of files of the case that it points at; all its readers may see them
 */
public record Message(
        String id,
        ComplaintId complaint,
        Instant at,
        Party from,
        String userId,
        Set<Party> readers,
        PersonalText text,
        List<String> attachments) {
    /** So many files a message may point at. */
    public static final int MOST_ATTACHMENTS = 10;

    public Message {
        readers = Set.copyOf(readers);
        attachments = List.copyOf(attachments);
        if (attachments.size() > MOST_ATTACHMENTS) {
            throw new IllegalArgumentException(attachments.size() + " attachments");
        }
    }

    /** Who reads a message: the officer always does, nobody writes behind the bureau's back. */
    public static Set<Party> readers(Party from, Set<Party> to) {
        Set<Party> readers = EnumSet.of(from, Party.OFFICER);
        readers.addAll(to);
        return readers;
    }
}
