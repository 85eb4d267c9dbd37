package org.fangxin.platform.kafka;

import org.jspecify.annotations.Nullable;

/**
 * What a replay did.
 *
 * @param id the dead letter
 * @param outcome what became of it
 * @param failure why it failed again, without data; null if it did not
 */
public record Replay(String id, Outcome outcome, @Nullable String failure) {
    /** What became of a replayed letter. */
    public enum Outcome {
        /** Its handler has taken it. */
        REPLAYED,
        /** It was replayed before; nothing was done. */
        ALREADY_REPLAYED,
        /** Its handler failed again. */
        FAILED,
        /** An earlier event of the same subject failed, so its turn has not come. */
        HELD_BACK
    }
}
