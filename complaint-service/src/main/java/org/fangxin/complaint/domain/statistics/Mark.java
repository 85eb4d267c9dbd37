package org.fangxin.complaint.domain.statistics;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.fangxin.complaint.domain.deadline.LegalClocks;
import org.jspecify.annotations.Nullable;

/**
 * The counters of a case, in a short form that holds on any day: what depends on the day is told by the limit that runs.
 *
 * @param counters what it counts in for good
 * @param running what has to be done until {@code dueOn}; null when nothing depends on the day
 * @param dueOn last day of the limit that runs; null when none does
 */
public record Mark(
        Set<Counter> counters,
        @Nullable Running running,
        @Nullable LocalDate dueOn) {
    private static final int RADIX = 36;

    public Mark {
        counters = Set.copyOf(counters);
    }

    /** Limits whose end matters to a counter. */
    public enum Running {
        CHECK(Counter.CHECK_DUE),
        CLOSING(Counter.CLOSING_DUE),
        VERIFICATION(Counter.VERIFICATION_DUE),
        /** Only shows a light. */
        OTHER(null);

        private final @Nullable Counter missed;

        Running(@Nullable Counter missed) {
            this.missed = missed;
        }
    }

    /** The counters by a day, by their ordinals. */
    public Set<Counter> on(LocalDate today, LegalClocks clocks) {
        EnumSet<Counter> all = EnumSet.noneOf(Counter.class);
        all.addAll(counters);
        if (all.contains(Counter.OPEN)) {
            all.add(light(today, clocks));
        }
        if (running != null && running.missed != null && dueOn != null && today.isAfter(dueOn)) {
            all.add(running.missed);
        }
        return all;
    }

    private Counter light(LocalDate today, LegalClocks clocks) {
        return dueOn == null
                ? Counter.OPEN_GREEN
                : switch (clocks.light(dueOn, today)) {
                    case GREEN -> Counter.OPEN_GREEN;
                    case YELLOW -> Counter.OPEN_YELLOW;
                    case RED -> Counter.OPEN_RED;
                };
    }

    /** Reads what {@link #toString} wrote. */
    public static Mark parse(String text) {
        String[] parts = text.split("/", -1);
        long bits = Long.parseLong(parts[0], RADIX);
        EnumSet<Counter> counters = EnumSet.noneOf(Counter.class);
        for (Counter counter : Counter.values()) {
            if ((bits & 1L << counter.ordinal()) != 0) {
                counters.add(counter);
            }
        }
        return new Mark(
                counters,
                parts[1].isEmpty() ? null : Running.valueOf(parts[1]),
                parts[2].isEmpty() ? null : LocalDate.parse(parts[2]));
    }

    @Override
    public String toString() {
        long bits = 0;
        for (Counter counter : counters) {
            bits |= 1L << counter.ordinal();
        }
        return Long.toString(bits, RADIX) + "/" + (running == null ? "" : running) + "/" + (dueOn == null ? "" : dueOn);
    }
}
