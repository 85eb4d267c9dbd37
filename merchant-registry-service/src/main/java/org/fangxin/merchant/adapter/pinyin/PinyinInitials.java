package org.fangxin.merchant.adapter.pinyin;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import net.sourceforge.pinyin4j.PinyinHelper;
import org.fangxin.merchant.domain.search.Initials;

/** Initials by the table of readings in pinyin4j, which knows the characters of the basic plane. */
public final class PinyinInitials implements Initials {
    @Override
    public Set<Character> of(int codePoint) {
        return readings(codePoint).stream().map(reading -> reading.charAt(0)).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Set<String> readings(int codePoint) {
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
