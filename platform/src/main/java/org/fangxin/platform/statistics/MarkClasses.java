package org.fangxin.platform.statistics;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Marks that count the same today fall into one class, so that a scan adds one to one number per fact, and the counters
 * are made of the classes at its end.
 *
 * @param today the day that it holds for
 * @param classOf class of each mark
 * @param counters counters of one fact of each class
 */
record MarkClasses(LocalDate today, int[] classOf, List<long[]> counters) {
    static MarkClasses of(List<String> marks, Marks reader, LocalDate today) {
        int[] classOf = new int[marks.size()];
        List<long[]> counters = new ArrayList<>();
        Map<List<Long>, Integer> known = new HashMap<>();
        for (int i = 0; i < classOf.length; i++) {
            long[] mine = reader.counters(marks.get(i), today);
            List<Long> key = Arrays.stream(mine).boxed().toList();
            Integer number = known.get(key);
            if (number == null) {
                number = counters.size();
                known.put(key, number);
                counters.add(mine);
            }
            classOf[i] = number;
        }
        return new MarkClasses(today, classOf, counters);
    }
}
