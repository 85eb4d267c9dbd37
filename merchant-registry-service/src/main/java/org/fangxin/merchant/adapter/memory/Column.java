package org.fangxin.merchant.adapter.memory;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ObjIntConsumer;
import org.jspecify.annotations.Nullable;
import org.roaringbitmap.PeekableIntIterator;
import org.roaringbitmap.RoaringBitmap;

/** The values of places, for a kind of which there are thousands and a merchant rarely has more than one: counted by a look at each. */
final class Column {
    private static final int NONE = 0;
    private static final int SEVERAL = -1;

    private final List<TraitIndex.@Nullable Value> values = new ArrayList<>();
    private final Map<TraitIndex.Value, Integer> numbers = new HashMap<>();
    private final Deque<Integer> free = new ArrayDeque<>();
    private final Map<Integer, int[]> several = new HashMap<>();
    private int[] byPlace = new int[0];

    /** Puts the values of a place in the stead of those before. */
    void set(int place, List<TraitIndex.Value> its) {
        if (place >= byPlace.length) {
            byPlace = Arrays.copyOf(byPlace, place + 1 + (place >> 2));
        }
        several.remove(place);
        int[] all = its.stream().mapToInt(this::number).toArray();
        byPlace[place] = all.length == 0 ? NONE : all.length == 1 ? all[0] : SEVERAL;
        if (all.length > 1) {
            several.put(place, all);
        }
    }

    /** Forgets a value that nobody has. */
    void drop(TraitIndex.Value value) {
        Integer number = numbers.remove(value);
        if (number != null) {
            values.set(number - 1, null);
            free.push(number);
        }
    }

    /** Tells how many of some places have each value. */
    void count(RoaringBitmap found, ObjIntConsumer<TraitIndex.Value> counts) {
        int[] counted = new int[values.size() + 1];
        for (PeekableIntIterator places = found.getIntIterator(); places.hasNext(); ) {
            int place = places.next();
            int number = byPlace[place];
            if (number == SEVERAL) {
                for (int each : several.getOrDefault(place, new int[0])) {
                    counted[each]++;
                }
            } else {
                counted[number]++;
            }
        }
        for (int number = 1; number < counted.length; number++) {
            TraitIndex.Value value = values.get(number - 1);
            if (counted[number] > 0 && value != null) {
                counts.accept(value, counted[number]);
            }
        }
    }

    private int number(TraitIndex.Value value) {
        return numbers.computeIfAbsent(value, unknown -> {
            if (free.isEmpty()) {
                values.add(unknown);
                return values.size();
            }
            int number = free.pop();
            values.set(number - 1, unknown);
            return number;
        });
    }
}
