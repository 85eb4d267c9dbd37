package org.fangxin.standalone.store.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Disjoint intervals in order: which values of one field an index has to be searched for. */
record Intervals(List<Interval> list) {

    static final Intervals FULL = new Intervals(List.of(Interval.FULL));
    static final Intervals NONE = new Intervals(List.of());

    /** Any of them: overlapping ones become one. */
    static Intervals anyOf(List<Interval> intervals) {
        List<Interval> sorted = new ArrayList<>(intervals);
        sorted.removeIf(Interval::isEmpty);
        sorted.sort(Comparator.comparing(Interval::from, Bytes::compare));
        List<Interval> merged = new ArrayList<>();
        for (Interval next : sorted) {
            Interval last = merged.isEmpty() ? null : merged.getLast();
            if (last == null
                    || Bytes.compare(last.to(), next.from()) < 0
                    || (Bytes.compare(last.to(), next.from()) == 0 && (last.isPoint() || next.isPoint()))) {
                merged.add(next);
            } else if (Bytes.compare(next.to(), last.to()) > 0 || !last.isPoint()) {
                merged.set(merged.size() - 1, Interval.of(last.from(), Bytes.max(last.to(), next.to())));
            }
        }
        return new Intervals(List.copyOf(merged));
    }

    Intervals and(Intervals other) {
        List<Interval> both = new ArrayList<>();
        for (Interval a : list) {
            for (Interval b : other.list) {
                Interval common = a.and(b);
                if (!common.isEmpty()) {
                    both.add(common);
                }
            }
        }
        return anyOf(both);
    }

    /** From the lowest to the highest value of both. */
    Intervals hull(Intervals other) {
        if (list.isEmpty()) {
            return other;
        }
        if (other.list.isEmpty()) {
            return this;
        }
        byte[] from = Bytes.min(list.getFirst().from(), other.list.getFirst().from());
        byte[] to = Bytes.max(list.getLast().to(), other.list.getLast().to());
        return new Intervals(List.of(Interval.of(from, to)));
    }

    boolean arePoints() {
        return list.stream().allMatch(Interval::isPoint);
    }

    /** In the order of an index that descends. */
    Intervals inverted() {
        return new Intervals(list.stream().map(Interval::inverted).toList().reversed());
    }
}
