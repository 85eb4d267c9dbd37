package org.fangxin.platform.outbox;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What to write back about one claim.
 *
 * @param claim the claim
 * @param sent how many of its entries to remove, from the first
 * @param due when what is left, or came meanwhile, is due again
 * @param refused whether the first entry that is left was refused and its tries are to be counted
 * @param parked why the first entry that is left is to be moved to the parked events; null if it stays
 */
public record Settlement(
        Claim claim,
        int sent,
        Instant due,
        boolean refused,
        @Nullable String parked) {
    /** Whether nothing of what was claimed is left. */
    public boolean finished() {
        return sent == claim.entries().size();
    }

    /** The entries to remove because the broker has them. */
    public List<OutboxEntry> sentEntries() {
        return claim.entries().subList(0, sent);
    }

    /** The first entry that the broker does not have. */
    public OutboxEntry firstLeft() {
        return claim.entries().get(sent);
    }
}
