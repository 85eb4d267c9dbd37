package org.fangxin.platform.statistics;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/**
 * The last answers, for as long as nothing changes: a dashboard that many look at asks the same again and again. An answer
 * belongs to the state that was there before it was counted, so that one counted while something changed is not used
 * again.
 */
final class KnownAnswers {
    private static final int MOST = 64;
    private static final int LARGEST = 5_000;

    private final AtomicLong state = new AtomicLong();
    private final Map<Key, Map<Group, long[]>> answers = Collections.synchronizedMap(new Latest());

    private record Key(long state, Selection selection, LocalDate today) {}

    /** Something has changed. */
    void changed() {
        state.incrementAndGet();
        answers.clear();
    }

    Map<Group, long[]> of(Selection selection, LocalDate today, Supplier<Map<Group, long[]>> count) {
        Key key = new Key(state.get(), selection, today);
        Map<Group, long[]> known = answers.get(key);
        if (known != null) {
            return known;
        }
        Map<Group, long[]> counted = count.get();
        if (counted.size() <= LARGEST) {
            answers.put(key, counted);
        }
        return counted;
    }

    /** Forgets what was asked longest ago. */
    private static final class Latest extends LinkedHashMap<Key, Map<Group, long[]>> {
        private static final long serialVersionUID = 1L;

        Latest() {
            super(MOST, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Map<Group, long[]>> eldest) {
            return size() > MOST;
        }
    }
}
