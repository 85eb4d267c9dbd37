package org.fangxin.merchant.application.search;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.fangxin.contracts.codes.UnifiedSocialCreditCode;
import org.fangxin.merchant.domain.Merchant;
import org.fangxin.merchant.domain.MerchantEvent;
import org.fangxin.merchant.domain.Merchants;
import org.fangxin.merchant.domain.search.Findable;
import org.fangxin.merchant.domain.search.MerchantIndex;
import org.fangxin.merchant.domain.sync.Change;
import org.fangxin.merchant.domain.sync.ChangeLog;
import org.fangxin.platform.time.CityTime;
import org.jspecify.annotations.Nullable;

/**
 * The index that an instance of the service keeps for itself: filled from the registry, then kept in step by what the instance
 * itself changes, at once, and by the log of changes, which has no gaps and tells what others change.
 */
public final class KeptIndex {
    private static final int BATCH = 500;

    private final Merchants merchants;
    private final ChangeLog log;
    private final Supplier<MerchantIndex> empty;
    private final CityTime time;
    private volatile MerchantIndex index;
    private volatile @Nullable Kept kept;

    /**
     * @param merchants the registry itself
     * @param empty makes an index that holds nobody
     */
    public KeptIndex(Merchants merchants, ChangeLog log, Supplier<MerchantIndex> empty, CityTime time) {
        this.merchants = merchants;
        this.log = log;
        this.empty = empty;
        this.time = time;
        this.index = empty.get();
    }

    /** A filled index, how far in which log it has come, and when. */
    private record Kept(MerchantIndex index, String epoch, long seq, Instant at) {}

    /** An index with the moment up to which it knows of all changes. */
    record Filled(MerchantIndex index, Instant asOf) {}

    /** Whether there is an index from which questions can be answered. */
    public boolean isFilled() {
        return kept != null;
    }

    /** The index; empty as long as it is being filled. */
    Optional<Filled> filled() {
        Kept now = kept;
        return now == null ? Optional.empty() : Optional.of(new Filled(now.index(), now.at()));
    }

    /** Takes in what was just written, so that who wrote it finds it. */
    public void put(Collection<MerchantEvent> written) {
        index.put(written.stream()
                .map(event -> Findable.of(event.merchant(), event.on()))
                .toList());
    }

    /** Catches up with the registry; one caller at a time. */
    public void keepUp() {
        Kept known = kept;
        Instant now = time.now();
        ChangeLog.Extent extent = log.extent();
        if (known == null || !known.epoch().equals(extent.epoch()) || known.seq() < extent.dropped()) {
            kept = new Kept(filledAnew(), extent.epoch(), extent.last(), now);
            return;
        }
        long seq = known.seq();
        List<Change> changes = log.after(seq, null, BATCH);
        while (!changes.isEmpty()) {
            read(known.index(), changes);
            seq = changes.getLast().seq();
            changes = log.after(seq, null, BATCH);
        }
        kept = new Kept(known.index(), known.epoch(), seq, now);
    }

    private void read(MerchantIndex into, List<Change> changes) {
        Set<UnifiedSocialCreditCode> unknown = changes.stream()
                .filter(change -> !into.knows(change.uscc(), change.version()))
                .map(Change::uscc)
                .collect(Collectors.toSet());
        if (!unknown.isEmpty()) {
            put(into, merchants.findAll(unknown).values());
        }
    }

    /** Starts anew; what is written meanwhile goes into the new index as well. */
    private MerchantIndex filledAnew() {
        kept = null;
        MerchantIndex next = empty.get();
        index = next;
        List<Merchant> batch = merchants.scan(null, "", BATCH);
        while (!batch.isEmpty()) {
            put(next, batch);
            batch = merchants.scan(null, batch.getLast().uscc().value(), BATCH);
        }
        return next;
    }

    private void put(MerchantIndex into, Collection<Merchant> batch) {
        into.put(batch.stream()
                .map(merchant -> Findable.of(merchant, time.today()))
                .toList());
    }
}
