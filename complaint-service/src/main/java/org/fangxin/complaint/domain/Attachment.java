package org.fangxin.complaint.domain;

import java.time.Instant;
import org.fangxin.complaint.domain.filing.TextRule;
import org.fangxin.platform.personal.PersonalText;
import org.jspecify.annotations.Nullable;

/**
 * A file in a case. Its content lies encrypted elsewhere under the same id.
 *
 * @param id UUIDv7
 * @param by which party put it in
 * @param userId account that put it in
 * @param stage stage of the case at that moment
 * @param fileName as the uploader's device named it, made harmless; may name persons
 * @param description what is to be seen or heard, for those who cannot; may name persons
 * @param mediaType as found by looking at the content
 * @param bytes length of the content as it is kept
 * @param sha256 of the content as it is kept, hexadecimal
 * @param receivedSha256 of the content as it came, before whereabouts were taken out of an image
 * @param requestKey names the request that brought it
 * @param proof number of the evidence named in the complaint that this file is, from 1; null when it is none of it
 * @param metadata whether place, time and device were taken out; null for files from before that was noted
 */
public record Attachment(
        String id,
        Party by,
        String userId,
        Instant at,
        String stage,
        Purpose purpose,
        PersonalText fileName,
        PersonalText description,
        String mediaType,
        long bytes,
        String sha256,
        String receivedSha256,
        String requestKey,
        Standing standing,
        @Nullable Metadata metadata,
        @Nullable Integer proof) {
    public static final TextRule DESCRIPTION = TextRule.REMARK;

    /** Whether a party may know of it and, if it has content, see it. */
    public boolean readableBy(Party reader) {
        boolean own = reader == by || (reader == Party.AGENT && by == Party.COMPLAINANT);
        return own || reader == Party.OFFICER || purpose == Purpose.EVIDENCE;
    }

    /** Whether its content is kept. */
    public boolean hasContent() {
        return standing != Standing.WITHDRAWN && standing != Standing.REJECTED;
    }

    /** The same in another standing. */
    public Attachment in(Standing next) {
        return new Attachment(
                id,
                by,
                userId,
                at,
                stage,
                purpose,
                fileName,
                description,
                mediaType,
                bytes,
                sha256,
                receivedSha256,
                requestKey,
                next,
                metadata,
                proof);
    }

    /** What a file is for, which decides who reads it. */
    public enum Purpose {
        /** Evidence of the matter: both sides and the officer. */
        EVIDENCE,
        /** Proof of identity (SAMR Order 121 article 10): the side that gave it and the officer. */
        IDENTITY,
        /** Power of attorney (article 11): the side that gave it and the officer. */
        AUTHORITY
    }

    /** What became of what a file tells about place, time, author and device. */
    public enum Metadata {
        /** Taken out, or there was none. */
        REMOVED,
        /** Left where it is, because taking it out would have damaged the file: a signed or locked document, for example. */
        KEPT
    }

    /** Whether the content can be had. */
    public enum Standing {
        /** Held back until it was searched for malware. */
        QUARANTINED,
        /** Accepted; no scanner is set up here. */
        NOT_SCANNED,
        /** Searched, nothing found. */
        CLEAN,
        /** Malware was found; the content is deleted. */
        REJECTED,
        /** Its uploader took it back; the content is deleted. */
        WITHDRAWN
    }
}
