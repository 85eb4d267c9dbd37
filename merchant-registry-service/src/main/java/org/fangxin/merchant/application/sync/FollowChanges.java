package org.fangxin.merchant.application.sync;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.fangxin.contracts.codes.UnifiedSocialCreditCode;
import org.fangxin.merchant.domain.Merchant;
import org.fangxin.merchant.domain.Merchants;
import org.fangxin.merchant.domain.sync.Change;
import org.fangxin.merchant.domain.sync.ChangeLog;
import org.fangxin.merchant.domain.sync.ChangeToken;
import org.fangxin.platform.time.CityTime;
import org.jspecify.annotations.Nullable;

/** Gives a partner the changes since it last looked, in order and without gaps. */
public final class FollowChanges {
    private static final Duration LOOK_AGAIN = Duration.ofMillis(200);

    private final ChangeLog log;
    private final Merchants merchants;
    private final CityTime time;

    public FollowChanges(ChangeLog log, Merchants merchants, CityTime time) {
        this.log = log;
        this.merchants = merchants;
        this.time = time;
    }

    /**
     * What is asked for.
     *
     * @param after how far the reader has come
     * @param partner whose roster; null for all merchants
     * @param limit most changes
     * @param patience how long to wait when there is nothing new
     */
    public record Query(ChangeToken after, @Nullable String partner, int limit, Duration patience) {}

    /** What came of it. */
    public sealed interface Outcome {
        /**
         * The changes.
         *
         * @param merchants the merchants as they are now, which may be later than the change
         * @param next how far the reader has come with these
         * @param more whether there are further changes already
         */
        record Changes(
                List<Change> changes, Map<UnifiedSocialCreditCode, Merchant> merchants, ChangeToken next, boolean more)
                implements Outcome {
            public Changes {
                changes = List.copyOf(changes);
                merchants = Map.copyOf(merchants);
            }
        }

        /** The reader has come from another log, or what it lacks was dropped: it has to start with a snapshot. */
        record Expired() implements Outcome {}

        /** The reader claims to have what does not exist. */
        record FromTheFuture() implements Outcome {}
    }

    /** Reads on; waits for something new as long as the query allows. */
    public Outcome follow(Query query) throws InterruptedException {
        Instant end = time.now().plus(query.patience());
        while (true) {
            ChangeLog.Extent extent = log.extent();
            if (!query.after().epoch().equals(extent.epoch()) || query.after().seq() < extent.dropped()) {
                return new Outcome.Expired();
            }
            if (query.after().seq() > extent.last()) {
                return new Outcome.FromTheFuture();
            }
            List<Change> changes = log.after(query.after().seq(), query.partner(), query.limit() + 1);
            if (!changes.isEmpty() || !time.now().isBefore(end)) {
                return changes(query, extent, changes);
            }
            Thread.sleep(LOOK_AGAIN);
        }
    }

    private Outcome changes(Query query, ChangeLog.Extent extent, List<Change> readOneMore) {
        boolean more = readOneMore.size() > query.limit();
        List<Change> changes = more ? readOneMore.subList(0, query.limit()) : readOneMore;
        // Of a roster nothing more is to come up to the end of the log as it was before reading.
        long read = changes.isEmpty() ? query.after().seq() : changes.getLast().seq();
        long seq = more ? read : Math.max(read, extent.last());
        return new Outcome.Changes(
                changes,
                merchants.findAll(changes.stream().map(Change::uscc).collect(Collectors.toSet())),
                new ChangeToken(extent.epoch(), seq),
                more);
    }
}
