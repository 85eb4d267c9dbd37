package org.fangxin.merchant.application.facet;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.fangxin.merchant.domain.facet.FacetCounts;
import org.fangxin.merchant.domain.facet.FacetCounts.Facet;
import org.fangxin.merchant.domain.facet.FacetCounts.Value;
import org.fangxin.merchant.domain.facet.FacetLine;
import org.fangxin.merchant.domain.place.OpeningHours;
import org.fangxin.merchant.domain.search.SearchTokens;
import org.fangxin.merchant.domain.search.Trait;
import org.fangxin.merchant.domain.search.Wanted;
import org.jspecify.annotations.Nullable;

/**
 * All merchants of the registry, inverted, in memory: some 600 bytes for each. A merchant that changes gets another place
 * behind all others and its former one counts no more. Safe for several threads.
 */
public final class FacetIndex {
    private final Map<String, Integer> places = new HashMap<>();
    private final List<Counted> lines = new ArrayList<>();
    private final BitSet current = new BitSet();
    private final Map<Trait.Kind, Map<String, Postings>> traits = new EnumMap<>(Trait.Kind.class);
    private final Map<String, Postings> tokens = new HashMap<>();
    private final Map<OpeningHours, OpeningHours> sameHours = new HashMap<>();
    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
    private final SearchTokens search;

    public FacetIndex(SearchTokens search) {
        this.search = search;
    }

    /** What is kept of a line beside where it stands. */
    record Counted(long version, String name, String brand, int returnDays, List<FacetLine.Spot> spots) {}

    /** Takes lines in; one that is not later than what is known of its merchant changes nothing. */
    public void put(List<FacetLine> all) {
        lock.writeLock().lock();
        try {
            all.forEach(this::put);
        } finally {
            lock.writeLock().unlock();
        }
    }

    /** Whether so many places are void that it is better to start with an empty index. */
    public boolean isWorn() {
        lock.readLock().lock();
        try {
            return lines.size() > 1_000 + 2 * places.size();
        } finally {
            lock.readLock().unlock();
        }
    }

    /**
     * Counts what a search finds, at a moment that decides which stores are open.
     *
     * @param kinds sorts to be counted
     * @param most values to be named of each sort
     */
    public FacetCounts count(Wanted wanted, Set<Trait.Kind> kinds, int most, ZonedDateTime now) {
        lock.readLock().lock();
        try {
            FoundByText byText = new FoundByText(lines, current, tokens, search);
            FoundByText.Result text = byText.of(wanted.text());
            BitSet anySort = new FoundByPlace(lines, wanted, now).among(text.places());
            Map<Trait.Kind, BitSet> filters = new EnumMap<>(Trait.Kind.class);
            wanted.allTraits().forEach(trait -> filters.put(trait.kind(), having(trait)));
            List<Facet> facets = kinds.stream()
                    .sorted()
                    .map(kind -> facet(kind, found(anySort, filters, kind), most))
                    .toList();
            return new FacetCounts(found(anySort, filters, null).cardinality(), text.guessed(), facets);
        } finally {
            lock.readLock().unlock();
        }
    }

    private void put(FacetLine line) {
        String uscc = line.uscc().value();
        Integer known = places.get(uscc);
        if (known != null) {
            if (lines.get(known).version() >= line.version()) {
                return;
            }
            current.clear(known);
        }
        int place = lines.size();
        places.put(uscc, place);
        current.set(place);
        lines.add(new Counted(
                line.version(),
                line.name(),
                line.brand(),
                line.returnDays(),
                line.spots().stream().map(this::withSharedHours).toList()));
        line.traits()
                .forEach(trait -> traits.computeIfAbsent(trait.kind(), kind -> new HashMap<>())
                        .computeIfAbsent(trait.value(), value -> new Postings())
                        .add(place));
        line.tokens().stream()
                .filter(FoundByText::isCounted)
                .distinct()
                .forEach(token ->
                        tokens.computeIfAbsent(token, one -> new Postings()).add(place));
    }

    private FacetLine.Spot withSharedHours(FacetLine.Spot spot) {
        OpeningHours hours = spot.hours();
        return hours == null
                ? spot
                : new FacetLine.Spot(spot.location(), sameHours.computeIfAbsent(hours, same -> same));
    }

    private BitSet having(Trait trait) {
        Postings postings = traits.getOrDefault(trait.kind(), Map.of()).get(trait.value());
        return postings == null ? new BitSet() : postings.all();
    }

    /** What fits all filters but those of one sort. */
    private static BitSet found(BitSet all, Map<Trait.Kind, BitSet> filters, Trait.@Nullable Kind but) {
        BitSet found = (BitSet) all.clone();
        filters.forEach((kind, fitting) -> {
            if (kind != but) {
                found.and(fitting);
            }
        });
        return found;
    }

    private Facet facet(Trait.Kind kind, BitSet found, int most) {
        List<Value> values = new ArrayList<>();
        traits.getOrDefault(kind, Map.of()).forEach((value, postings) -> {
            int count = kind.isShown(value) ? postings.countIn(found) : 0;
            if (count > 0) {
                values.add(new Value(value, count));
            }
        });
        values.sort(Comparator.comparingInt(Value::count).reversed().thenComparing(Value::value));
        int shown = Math.min(most, values.size());
        return new Facet(kind, values.subList(0, shown), values.size() - shown);
    }
}
