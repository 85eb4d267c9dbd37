package org.fangxin.merchant.domain.imports;

import java.time.Instant;
import java.util.Set;
import org.fangxin.merchant.domain.Origin;
import org.jspecify.annotations.Nullable;

/**
 * An import whose lines are all stored.
 *
 * @param id its id (UUIDv7)
 * @param intention names the caller's intention, so that a repeated request finds the first job; the id when the caller
 *     named none
 * @param digest SHA-256 of the input, so that the same intention with another input is noticed
 * @param submitter id of who submitted it
 * @param origin whose statements the lines are
 * @param districts area codes in the submitter's care when it is the bureau; empty for a partner, which is not fenced
 * @param lines number of lines
 * @param chunks number of parts in which the lines are worked off
 * @param chunksDone parts worked off
 * @param startedAt null until work began
 * @param finishedAt null until all is done
 */
public record ImportJob(
        String id,
        String intention,
        String digest,
        String submitter,
        Origin origin,
        Set<String> districts,
        int lines,
        int chunks,
        int chunksDone,
        ImportCounts counts,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt) {
    public ImportJob {
        districts = Set.copyOf(districts);
    }

    /** When it was submitted. */
    public Instant submittedAt() {
        return origin.statedAt();
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
