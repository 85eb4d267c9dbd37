package org.fangxin.merchant.domain.sync;

import java.time.Instant;
import java.util.List;
import org.fangxin.contracts.codes.UnifiedSocialCreditCode;
import org.jspecify.annotations.Nullable;

/**
 * The log of changes. A change takes its number by the very write that makes it visible, so a reader that has come to a
 * number has missed nothing below it, however many writers there are.
 */
public interface ChangeLog {
    /**
     * A merchant's version.
     *
     * @param partners in whose rosters the merchant stands
     */
    record Entry(UnifiedSocialCreditCode uscc, long version, Instant at, List<String> partners) {
        public Entry {
            partners = List.copyOf(partners);
        }
    }

    /** Logs merchants' versions in the given order, each once, however often it is said. */
    void append(List<Entry> entries);

    /** The log as a whole. */
    Extent extent();

    /**
     * Changes after a number, in order.
     *
     * @param partner only those of merchants in this partner's roster; null for all
     */
    List<Change> after(long seq, @Nullable String partner, int limit);

    /** Drops changes that are older than a moment; who has not come past them has to start again. */
    void dropBefore(Instant moment, int limit);

    /**
     * What a log holds.
     *
     * @param epoch names this log; another one means that numbers of before mean nothing here
     * @param dropped number of the last change that was dropped; 0 for none
     * @param last number of the last change; 0 for none
     */
    record Extent(String epoch, long dropped, long last) {}
}
