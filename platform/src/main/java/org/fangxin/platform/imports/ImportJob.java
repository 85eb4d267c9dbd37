package org.fangxin.platform.imports;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An import whose lines are all stored.
 *
 * @param id its id (UUIDv7)
 * @param intention names the caller's intention, so that a repeated request finds the first job; the id when the caller
 *     named none
 * @param digest SHA-256 of the input, so that the same intention with another input is noticed
 * @param submitter account of who submitted it
 * @param partner the partner for which it was submitted; null when the bureau submitted it
 * @param districts area codes in the care of the bureau's submitter; empty for a partner, which is not fenced
 * @param lines number of lines
 * @param chunks number of parts in which the lines are worked off
 * @param chunksDone parts worked off
 * @param submittedAt when it came in
 * @param startedAt null until work began
 * @param finishedAt null until all is done
 */
public record ImportJob(
        String id,
        String intention,
        String digest,
        String submitter,
        @Nullable String partner,
        Set<String> districts,
        int lines,
        int chunks,
        int chunksDone,
        ImportCounts counts,
        Instant submittedAt,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt) {
    public ImportJob {
        districts = Set.copyOf(districts);
    }

    /** Where it stands. */
    public ImportState state() {
        if (finishedAt != null) {
            return ImportState.SUCCEEDED;
        }
        return startedAt == null ? ImportState.PENDING : ImportState.RUNNING;
    }

    /** Whether every part is worked off. */
    public boolean isDone() {
        return chunksDone == chunks;
    }
}
