package org.fangxin.merchant.adapter.memory;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.fangxin.merchant.domain.search.Names;
import org.roaringbitmap.PeekableIntIterator;
import org.roaringbitmap.RoaringBitmap;

/** All merchants in an order: their places by rank, and their ranks by place. */
final class Order {
    private final Comparator<Entry> comparator;
    private final Function<Entry, List<String>> key;
    private final Function<List<String>, Entry> read;
    private int[] sorted = new int[0];
    private int[] ranks = new int[0];

    private Order(Comparator<Entry> comparator, Function<Entry, List<String>> key, Function<List<String>, Entry> read) {
        this.comparator = comparator;
        this.key = key;
        this.read = read;
    }

    /** By name, in the alphabetical order of its pinyin initials. */
    static Order byName() {
        return new Order(
                Comparator.comparing(Entry::initials)
                        .thenComparing(entry -> entry.names().name())
                        .thenComparing(Entry::uscc),
                entry -> List.of(entry.initials(), entry.names().name(), entry.uscc()),
                keys -> key(keys.get(0), keys.get(1), keys.get(2), 0));
    }

    /** Newest registration first. */
    static Order byAge() {
        return new Order(
                Comparator.comparingLong(Entry::registeredAt)
                        .thenComparing(Entry::uscc)
                        .reversed(),
                entry -> List.of(Long.toString(entry.registeredAt()), entry.uscc()),
                keys -> key("", "", keys.get(1), Long.parseLong(keys.get(0))));
    }

    private static Entry key(String initials, String name, String uscc, long registeredAt) {
        return new Entry(uscc, 0, new Names(name, 0, 0, null), initials, registeredAt, 0, List.of(), List.of());
    }

    /** Whether two entries have the same place in the order. */
    boolean isSame(Entry one, Entry other) {
        return comparator.compare(one, other) == 0;
    }

    /** Where an entry stands, as text. */
    List<String> key(Entry entry) {
        return key.apply(entry);
    }

    /** The first rank behind a key. */
    int after(List<String> keys, List<Entry> entries) {
        return insertion(sorted, read.apply(keys), entries);
    }

    /** Puts places where they belong now; those that were in the order before leave their ranks. */
    void move(RoaringBitmap moved, List<Entry> entries) {
        if (moved.isEmpty()) {
            return;
        }
        int[] stayed = stayed(moved);
        List<Integer> fresh = IntStream.of(moved.toArray())
                .boxed()
                .sorted(Comparator.comparing(entries::get, comparator))
                .toList();
        int[] next = new int[stayed.length + fresh.size()];
        int from = 0;
        int at = 0;
        for (int place : fresh) {
            int to = insertion(stayed, entries.get(place), entries);
            System.arraycopy(stayed, from, next, at, to - from);
            at += to - from;
            from = to;
            next[at++] = place;
        }
        System.arraycopy(stayed, from, next, at, stayed.length - from);
        sorted = next;
        if (ranks.length < next.length) {
            ranks = Arrays.copyOf(ranks, Math.max(next.length, ranks.length + (ranks.length >> 2)));
        }
        for (int rank = 0; rank < next.length; rank++) {
            ranks[next[rank]] = rank;
        }
    }

    /**
     * The first of the places that are found and meant, in order. It walks along the order as long as that is no more work
     * than looking at everything found, which it does with what is left then: so frequent finds take a short walk, and rare
     * ones a look at each.
     *
     * @param from the first rank
     */
    List<Integer> first(RoaringBitmap found, IntPredicate isMeant, int from, int most) {
        List<Integer> first = new ArrayList<>();
        int rank = from;
        for (int looks = found.getCardinality(); looks > 0 && rank < sorted.length && first.size() < most; looks--) {
            int place = sorted[rank++];
            if (found.contains(place) && isMeant.test(place)) {
                first.add(place);
            }
        }
        if (rank == sorted.length || first.size() == most) {
            return first;
        }
        Least least = new Least(most - first.size());
        for (PeekableIntIterator places = found.getIntIterator(); places.hasNext(); ) {
            int place = places.next();
            int its = ranks[place];
            if (its >= rank && least.takes(its) && isMeant.test(place)) {
                least.add(its);
            }
        }
        IntStream.of(least.sorted()).forEach(its -> first.add(sorted[its]));
        return first;
    }

    private int[] stayed(RoaringBitmap moved) {
        int[] left = IntStream.of(moved.toArray())
                .filter(place -> place < sorted.length)
                .map(place -> ranks[place])
                .sorted()
                .toArray();
        int[] stayed = new int[sorted.length - left.length];
        int from = 0;
        int at = 0;
        for (int rank : left) {
            System.arraycopy(sorted, from, stayed, at, rank - from);
            at += rank - from;
            from = rank + 1;
        }
        System.arraycopy(sorted, from, stayed, at, sorted.length - from);
        return stayed;
    }

    /** How many of some places in order do not come after an entry. */
    private int insertion(int[] places, Entry entry, List<Entry> entries) {
        int low = 0;
        int high = places.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (comparator.compare(entries.get(places[middle]), entry) <= 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
