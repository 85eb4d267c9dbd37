package org.fangxin.platform.statistics;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Marks that count the same today fall into one class, so that a scan adds one to one number per fact, and the counters
 * are made of the classes at its end. A mark is read once a day; new marks are added to those known.
 */
final class MarkClasses {
    private final LocalDate today;
    private final Marks reader;
    private final Map<List<Long>, Integer> numbers;
    private final List<long[]> counters;
    private final int[] classOf;

    private MarkClasses(
            LocalDate today, Marks reader, Map<List<Long>, Integer> numbers, List<long[]> counters, int[] classOf) {
        this.today = today;
        this.reader = reader;
        this.numbers = numbers;
        this.counters = counters;
        this.classOf = classOf;
    }

    /**
     * No marks yet.
     *
     * @param today the day that it holds for
     */
    static MarkClasses on(LocalDate today, Marks reader) {
        return new MarkClasses(today, reader, Map.of(), List.of(), new int[0]);
    }

    LocalDate today() {
        return today;
    }

    /** With the marks that are not known here yet. */
    MarkClasses upTo(Codes marks) {
        int known = classOf.length;
        if (known == marks.size()) {
            return this;
        }
        Map<List<Long>, Integer> moreNumbers = new HashMap<>(numbers);
        List<long[]> moreCounters = new ArrayList<>(counters);
        int[] more = Arrays.copyOf(classOf, marks.size());
        for (String mark : marks.from(known)) {
            long[] mine = reader.counters(mark, today);
            more[known++] =
                    moreNumbers.computeIfAbsent(Arrays.stream(mine).boxed().toList(), first -> {
                        moreCounters.add(mine);
                        return moreCounters.size() - 1;
                    });
        }
        return new MarkClasses(today, reader, moreNumbers, moreCounters, more);
    }

    /** The class of each mark. */
    int[] classOf() {
        return classOf;
    }

    /** What one fact with each mark adds to a counter. */
    int[] weights(int counter) {
        return Arrays.stream(classOf)
                .map(number -> Math.toIntExact(counters(number)[counter]))
                .toArray();
    }

    int size() {
        return counters.size();
    }

    /** The counters of one fact of a class. */
    long[] counters(int number) {
        return counters.get(number);
    }

    /** How many counters there are. */
    int width() {
        return counters.isEmpty() ? 0 : counters.getFirst().length;
    }
}
