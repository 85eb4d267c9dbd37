package org.fangxin.standalone.store.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.fangxin.standalone.store.order.KeyPattern;
import org.jspecify.annotations.Nullable;

/** How far the constraints of a filter narrow one index down: ranges over its leading parts. */
final class IndexFit {

    private static final int MOST_RANGES = 1000;

    private final SearchIndex index;
    private final Constraints constraints;
    private final List<Intervals> fixed = new ArrayList<>();
    private final List<Constraint> used = new ArrayList<>();
    private List<byte[]> beginnings = List.of(Bytes.BOTTOM);
    private @Nullable Intervals span;

    IndexFit(SearchIndex index, Constraints constraints) {
        this.index = index;
        this.constraints = constraints;
        narrow();
    }

    private void narrow() {
        int arrayElement = -1;
        for (int part = 0; part < index.pattern().size(); part++) {
            boolean array = isArray(part);
            List<Constraint> usable = usable(part, array, arrayElement);
            if (usable.isEmpty()) {
                return;
            }
            if (array) {
                arrayElement = usable.getFirst().element();
            }
            Intervals intervals = usable.getFirst().intervals();
            for (Constraint constraint : usable.subList(1, usable.size())) {
                intervals = intervals.and(constraint.intervals());
            }
            Intervals directed = index.pattern().part(part).ascending() ? intervals : intervals.inverted();
            boolean tooMany = (long) beginnings.size() * directed.list().size() > MOST_RANGES;
            if (tooMany && beginnings.size() > 1) {
                return;
            }
            used.addAll(usable);
            if (tooMany || !directed.arePoints()) {
                span = directed;
                return;
            }
            fixed.add(directed);
            beginnings = extended(directed);
        }
    }

    /**
     * Constraints that may be used together on a part. Where arrays are, two constraints may be met by two elements:
     * then only one of them narrows the search, unless both speak of the same element.
     */
    private List<Constraint> usable(int part, boolean array, int arrayElement) {
        List<Constraint> candidates = constraints.on(index.pattern().part(part).path());
        if (!array || candidates.isEmpty()) {
            return candidates;
        }
        if (arrayElement >= 0) {
            return arrayElement == 0 ? List.of() : ofElement(candidates, arrayElement);
        }
        Constraint best = candidates.stream()
                .filter(constraint -> constraint.intervals().arePoints())
                .findFirst()
                .orElse(candidates.getFirst());
        return best.element() == 0 ? List.of(best) : ofElement(candidates, best.element());
    }

    private static List<Constraint> ofElement(List<Constraint> candidates, int element) {
        return candidates.stream()
                .filter(constraint -> constraint.element() == element)
                .limit(element < 0 ? 1 : Long.MAX_VALUE)
                .toList();
    }

    private List<byte[]> extended(Intervals points) {
        List<byte[]> longer = new ArrayList<>();
        for (byte[] beginning : beginnings) {
            for (Interval point : points.list()) {
                longer.add(Bytes.join(beginning, Objects.requireNonNull(point.value())));
            }
        }
        return longer;
    }

    boolean isArray(int part) {
        return (index.arrays() & 1 << part) != 0;
    }

    KeyPattern pattern() {
        return index.pattern();
    }

    /** Leading parts that are fixed to one value, or to one of several. */
    int fixedParts() {
        return fixed.size();
    }

    boolean isFixedToOne(int part) {
        return part < fixed.size() && fixed.get(part).list().size() == 1;
    }

    boolean isConstrained(int part) {
        return part < fixed.size() || (part == fixed.size() && span != null);
    }

    /** Whether the search leaves out elements of arrays, so that a document's smallest element may not be among them. */
    boolean isArrayConstrained() {
        for (int part = 0; part < index.pattern().size(); part++) {
            if (isArray(part) && isConstrained(part)) {
                return true;
            }
        }
        return false;
    }

    boolean isUseful() {
        return !fixed.isEmpty() || span != null;
    }

    /** Whether the ranges hold the matches and nothing else. */
    boolean isExact() {
        return index.arrays() == 0
                && !index.sparse()
                && index.partialFilter() == null
                && constraints.isComplete()
                && used.size() == constraints.all().size();
    }

    List<KeyRange> ranges() {
        List<KeyRange> ranges = new ArrayList<>();
        for (byte[] beginning : beginnings) {
            if (span == null) {
                ranges.add(new KeyRange(beginning, Bytes.after(beginning), beginning.length));
            } else {
                for (Interval interval : span.list()) {
                    byte[] to = Bytes.compare(interval.to(), Bytes.TOP) >= 0
                            ? Bytes.after(beginning)
                            : Bytes.join(beginning, interval.to());
                    ranges.add(new KeyRange(Bytes.join(beginning, interval.from()), to, beginning.length));
                }
            }
        }
        ranges.sort((a, b) -> Bytes.compare(a.from(), b.from()));
        return ranges;
    }
}
