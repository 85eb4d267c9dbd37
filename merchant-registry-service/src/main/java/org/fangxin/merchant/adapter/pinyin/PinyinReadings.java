package org.fangxin.merchant.adapter.pinyin;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import net.sourceforge.pinyin4j.PinyinHelper;
import org.fangxin.merchant.domain.search.Readings;

/** Readings by the table in pinyin4j, which knows the characters of the basic plane. */
public final class PinyinReadings implements Readings {
    /** Names share a few thousand characters, and the table is slow; at most 21,000 are kept. */
    private final Map<Integer, Set<String>> known = new ConcurrentHashMap<>();

    @Override
    public Set<String> of(int codePoint) {
        Set<String> before = known.get(codePoint);
        if (before != null) {
            return before;
        }
        Set<String> read = read(codePoint);
        if (!read.isEmpty()) {
            known.put(codePoint, read);
        }
        return read;
    }

    private static Set<String> read(int codePoint) {
        if (!Character.isBmpCodePoint(codePoint) || !Character.isIdeographic(codePoint)) {
            return Set.of();
        }
        String[] readings = PinyinHelper.toHanyuPinyinStringArray((char) codePoint);
        return readings == null
                ? Set.of()
                : Arrays.stream(readings)
                        // Tones are digits; ü is written u: here and v by people.
                        .map(reading -> reading.replace("u:", "v").replaceAll("[^a-z]", ""))
                        .filter(reading -> !reading.isEmpty())
                        .map(String::intern)
                        .collect(Collectors.toUnmodifiableSet());
    }
}
