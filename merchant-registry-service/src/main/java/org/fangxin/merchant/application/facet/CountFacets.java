package org.fangxin.merchant.application.facet;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.fangxin.merchant.domain.facet.FacetCounts;
import org.fangxin.merchant.domain.facet.FacetLine;
import org.fangxin.merchant.domain.facet.FacetLines;
import org.fangxin.merchant.domain.search.SearchTokens;
import org.fangxin.merchant.domain.search.Trait;
import org.fangxin.merchant.domain.search.Wanted;
import org.fangxin.merchant.domain.sync.Change;
import org.fangxin.merchant.domain.sync.ChangeLog;
import org.fangxin.platform.time.CityTime;
import org.jspecify.annotations.Nullable;

/**
 * Counts facets from an index in memory that every instance of the service keeps for itself: filled from the registry,
 * then kept in step by the log of changes, which has no gaps.
 */
public final class CountFacets {
    private static final int BATCH = 500;
    private static final int MOST_VALUES = 50;

    private final FacetLines source;
    private final ChangeLog log;
    private final SearchTokens tokens;
    private final CityTime time;
    private volatile @Nullable Kept kept;

    public CountFacets(FacetLines source, ChangeLog log, SearchTokens tokens, CityTime time) {
        this.source = source;
        this.log = log;
        this.tokens = tokens;
        this.time = time;
    }

    /** An index and how far in the log it has come. */
    private record Kept(FacetIndex index, String epoch, long seq, Instant at) {}

    /** Counts with the moment up to which changes are counted in. */
    public record Counted(FacetCounts counts, Instant asOf) {}

    /** The counts; empty as long as the index is being filled for the first time. */
    public Optional<Counted> count(Wanted wanted, Set<Trait.Kind> kinds) {
        Kept now = kept;
        return now == null
                ? Optional.empty()
                : Optional.of(new Counted(now.index().count(wanted, kinds, MOST_VALUES, time.here()), now.at()));
    }

    /** Catches up with the registry; one caller at a time. */
    public void keepUp() {
        Kept known = kept;
        Instant now = time.now();
        ChangeLog.Extent extent = log.extent();
        if (known == null
                || !known.epoch().equals(extent.epoch())
                || known.seq() < extent.dropped()
                || known.index().isWorn()) {
            kept = new Kept(filled(), extent.epoch(), extent.last(), now);
            return;
        }
        long seq = known.seq();
        List<Change> changes = log.after(seq, null, BATCH);
        while (!changes.isEmpty()) {
            known.index().put(source.of(changes.stream().map(Change::uscc).collect(Collectors.toSet()), time.today()));
            seq = changes.getLast().seq();
            changes = log.after(seq, null, BATCH);
        }
        kept = new Kept(known.index(), known.epoch(), seq, now);
    }

    private FacetIndex filled() {
        FacetIndex index = new FacetIndex(tokens);
        List<FacetLine> lines = source.after("", time.today(), BATCH);
        while (!lines.isEmpty()) {
            index.put(lines);
            lines = source.after(lines.getLast().uscc().value(), time.today(), BATCH);
        }
        return index;
    }
}
