package org.fangxin.merchant.adapter.memory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ObjIntConsumer;
import org.fangxin.merchant.domain.search.FacetCounts;
import org.fangxin.merchant.domain.search.FacetCounts.Facet;
import org.fangxin.merchant.domain.search.Trait;
import org.roaringbitmap.RoaringBitmap;

/** The places of merchants by their traits, and how many there are of each. */
final class TraitIndex {
    private static final RoaringBitmap NONE = new RoaringBitmap();

    /** Kinds that are names, of which there are thousands; all others are codes. */
    private static final Set<Trait.Kind> NAMES = EnumSet.of(Trait.Kind.MALL, Trait.Kind.BRAND);

    private final Map<Trait, Value> values = new HashMap<>();
    private final Map<Trait.Kind, TreeSet<Value>> mostFrequent = new EnumMap<>(Trait.Kind.class);
    private final Map<Trait.Kind, Column> columns = new EnumMap<>(Trait.Kind.class);
    private final Set<Value> touched = new HashSet<>();

    /** A trait and the places of those who have it. */
    static final class Value {
        private static final Comparator<Value> MOST_FREQUENT = Comparator.comparingInt((Value value) -> value.listed)
                .reversed()
                .thenComparing(value -> value.trait.value());

        private final Trait trait;
        private final RoaringBitmap places = new RoaringBitmap();

        /** Under how many it is listed. */
        private int listed;

        Value(Trait trait) {
            this.trait = trait;
        }

        private boolean isShown() {
            return trait.kind().isShown(trait.value());
        }
    }

    private record Count(Value value, int number) {
        private static final Comparator<Count> MOST_FREQUENT = Comparator.comparingInt(Count::number)
                .reversed()
                .thenComparing(count -> count.value().trait.value());
    }

    TraitIndex() {
        for (Trait.Kind kind : Trait.Kind.values()) {
            mostFrequent.put(kind, new TreeSet<>(Value.MOST_FREQUENT));
        }
        NAMES.forEach(kind -> columns.put(kind, new Column()));
    }

    List<Value> add(int place, Set<Trait> traits) {
        List<Value> added = new ArrayList<>(traits.size());
        for (Trait trait : traits) {
            Value value = values.computeIfAbsent(trait, Value::new);
            value.places.add(place);
            touched.add(value);
            added.add(value);
        }
        columns.forEach((kind, column) -> column.set(
                place,
                added.stream().filter(value -> value.trait.kind() == kind).toList()));
        return List.copyOf(added);
    }

    void remove(int place, List<Value> removed) {
        removed.forEach(value -> value.places.remove(place));
        touched.addAll(removed);
    }

    /** Brings the order by frequency up to date; to be done before anything is counted again. */
    void list() {
        for (Value value : touched) {
            TreeSet<Value> listed = frequent(value.trait.kind());
            listed.remove(value);
            value.listed = value.places.getCardinality();
            if (value.listed == 0) {
                values.remove(value.trait);
                columns.values().forEach(column -> column.drop(value));
            } else if (value.isShown()) {
                listed.add(value);
            }
        }
        touched.clear();
    }

    /** Who has a trait; not to be changed. */
    RoaringBitmap having(Trait trait) {
        Value value = values.get(trait);
        return value == null ? NONE : value.places;
    }

    /** How many of all merchants have each value of a kind. */
    Facet ofAll(Trait.Kind kind, int most) {
        TreeSet<Value> all = frequent(kind);
        return facet(
                kind,
                all.stream()
                        .limit(most)
                        .map(value -> new Count(value, value.listed))
                        .toList(),
                all.size());
    }

    /** How many of those that are found have each value of a kind. */
    Facet of(RoaringBitmap found, Trait.Kind kind, int most) {
        PriorityQueue<Count> mostFrequentLast = new PriorityQueue<>(Count.MOST_FREQUENT.reversed());
        int[] values = new int[1];
        count(found, kind, (value, number) -> {
            Count count = new Count(value, number);
            values[0]++;
            if (mostFrequentLast.size() < most) {
                mostFrequentLast.add(count);
            } else if (Count.MOST_FREQUENT.compare(count, mostFrequentLast.element()) < 0) {
                mostFrequentLast.poll();
                mostFrequentLast.add(count);
            }
        });
        return facet(kind, mostFrequentLast.stream().sorted(Count.MOST_FREQUENT).toList(), values[0]);
    }

    private void count(RoaringBitmap found, Trait.Kind kind, ObjIntConsumer<Value> counts) {
        Column column = columns.get(kind);
        if (column != null) {
            column.count(found, counts);
            return;
        }
        for (Value value : frequent(kind)) {
            int number = RoaringBitmap.andCardinality(value.places, found);
            if (number > 0) {
                counts.accept(value, number);
            }
        }
    }

    private static Facet facet(Trait.Kind kind, List<Count> shown, int all) {
        return new Facet(
                kind,
                shown.stream()
                        .map(count -> new FacetCounts.Value(count.value().trait.value(), count.number()))
                        .toList(),
                all - shown.size());
    }

    private TreeSet<Value> frequent(Trait.Kind kind) {
        return Objects.requireNonNull(mostFrequent.get(kind));
    }
}
