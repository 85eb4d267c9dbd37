package org.fangxin.platform.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Numbers for the codes of a dimension, in the order in which they came; a number once given stays. A fact may have several
 * codes at once, written {@code A+B}: that is a code with a number of its own, and so are its parts.
 */
final class Codes {
    private static final char PLUS = '+';

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> texts = new ArrayList<>();
    private final Map<Integer, int[]> compound = new HashMap<>();

    int of(String text) {
        Integer known = numbers.get(text);
        if (known != null) {
            return known;
        }
        int number = texts.size();
        texts.add(text);
        numbers.put(text, number);
        if (text.indexOf(PLUS) >= 0) {
            compound.put(
                    number,
                    Arrays.stream(text.split("\\+", -1)).mapToInt(this::of).toArray());
        }
        return number;
    }

    int size() {
        return texts.size();
    }

    String text(int number) {
        return texts.get(number);
    }

    /** The texts from a number on. */
    List<String> from(int number) {
        return List.copyOf(texts.subList(number, texts.size()));
    }

    /** How many codes a fact has at the most. */
    int mostParts() {
        return compound.values().stream().mapToInt(parts -> parts.length).max().orElse(1);
    }

    /** For each number, that of the code which a fact has in this place; -1 where it has fewer. */
    int[] parts(int place) {
        int[] parts = new int[texts.size()];
        for (int code = 0; code < parts.length; code++) {
            parts[code] = place == 0 ? code : -1;
        }
        compound.forEach((code, several) -> parts[code] = place < several.length ? several[place] : -1);
        return parts;
    }

    /** Gives what was counted for several codes at once to each of them that a filter admits. */
    void divide(long[] counts, Filter filter) {
        compound.forEach((code, several) -> {
            for (int part : several) {
                counts[part] += filter.admits(texts.get(part)) ? counts[code] : 0;
            }
            counts[code] = 0;
        });
    }

    /** For each number 0 where a filter admits it, else -1: one of its codes is asked for, and none is excluded. */
    int[] mask(Filter filter) {
        int[] mask = new int[texts.size()];
        Arrays.fill(mask, filter.any().isEmpty() ? 0 : -1);
        set(mask, filter.any(), 0);
        set(mask, filter.none(), -1);
        compound.forEach((code, several) -> mask[code] = admits(filter, several) ? 0 : -1);
        return mask;
    }

    private void set(int[] mask, Set<String> codes, int value) {
        for (String code : codes) {
            Integer number = numbers.get(code);
            if (number != null) {
                mask[number] = value;
            }
        }
    }

    private boolean admits(Filter filter, int[] several) {
        boolean any = filter.any().isEmpty();
        for (int part : several) {
            any |= filter.any().contains(texts.get(part));
            if (filter.none().contains(texts.get(part))) {
                return false;
            }
        }
        return any;
    }
}
