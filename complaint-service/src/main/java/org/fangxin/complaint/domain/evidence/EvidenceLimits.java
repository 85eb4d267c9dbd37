package org.fangxin.complaint.domain.evidence;

import org.fangxin.complaint.domain.Dossier;

/**
 * How much is accepted.
 *
 * @param image greatest length of an image or a document, in bytes
 * @param media greatest length of a sound or a video, in bytes
 * @param room how much a case may hold
 * @param scanRequired whether nothing is taken that could not be searched for malware
 */
public record EvidenceLimits(long image, long media, Dossier.Room room, boolean scanRequired) {
    /** The limit of a kind, in bytes. */
    public long of(MediaKind kind) {
        return kind.family() == MediaKind.Family.MEDIA ? media : image;
    }
}
