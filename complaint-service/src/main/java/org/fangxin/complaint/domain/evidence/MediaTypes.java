package org.fangxin.complaint.domain.evidence;

import java.util.Optional;

/** Tells what a content is by looking at it, whatever its name or sender says. */
@FunctionalInterface
public interface MediaTypes {
    /** How many bytes from the beginning are enough. */
    int HEAD = 64 * 1024;

    /** The kind of content that begins like this; empty when it is none that is accepted. */
    Optional<MediaKind> kindOf(byte[] head);
}
