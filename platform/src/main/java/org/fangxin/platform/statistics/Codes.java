package org.fangxin.platform.statistics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers for texts, in the order in which the texts came; a number once given stays. */
final class Codes {
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> texts = new ArrayList<>();

    synchronized int of(String text) {
        return numbers.computeIfAbsent(text, unknown -> {
            texts.add(text);
            return texts.size() - 1;
        });
    }

    /** The texts by number, as they are now. */
    synchronized List<String> all() {
        return List.copyOf(texts);
    }
}
