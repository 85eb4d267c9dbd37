package org.fangxin.merchant.adapter.pinyin;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import net.sourceforge.pinyin4j.PinyinHelper;
import org.fangxin.merchant.domain.search.Initials;

/** Initials by the table of readings in pinyin4j, which knows the characters of the basic plane. */
public final class PinyinInitials implements Initials {
    /** Names share a few thousand characters, and the table is slow; at most 21,000 are kept. */
    private final Map<Integer, Known> known = new ConcurrentHashMap<>();

    private record Known(Set<String> readings, Set<Character> initials) {}

    @Override
    public Set<Character> of(int codePoint) {
        return known(codePoint).initials();
    }

    @Override
    public Set<String> readings(int codePoint) {
        return known(codePoint).readings();
    }

    private Known known(int codePoint) {
        Known before = known.get(codePoint);
        if (before != null) {
            return before;
        }
        Set<String> readings = read(codePoint);
        Known read = new Known(
                readings, readings.stream().map(reading -> reading.charAt(0)).collect(Collectors.toUnmodifiableSet()));
        if (!readings.isEmpty()) {
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
                        .collect(Collectors.toUnmodifiableSet());
    }
}
