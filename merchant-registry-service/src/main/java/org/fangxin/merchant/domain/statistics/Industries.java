package org.fangxin.merchant.domain.statistics;

import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Sections of GB/T 4754-2017 and the divisions with which each begins. */
public final class Industries {
    /** The code where no industry is stated. */
    public static final String NONE = "none";

    private static final NavigableMap<Integer, String> FIRST_DIVISIONS = new TreeMap<>(Map.ofEntries(
            Map.entry(1, "A"),
            Map.entry(6, "B"),
            Map.entry(13, "C"),
            Map.entry(44, "D"),
            Map.entry(47, "E"),
            Map.entry(51, "F"),
            Map.entry(53, "G"),
            Map.entry(61, "H"),
            Map.entry(63, "I"),
            Map.entry(66, "J"),
            Map.entry(70, "K"),
            Map.entry(71, "L"),
            Map.entry(73, "M"),
            Map.entry(76, "N"),
            Map.entry(80, "O"),
            Map.entry(83, "P"),
            Map.entry(84, "Q"),
            Map.entry(86, "R"),
            Map.entry(91, "S"),
            Map.entry(97, "T")));

    private Industries() {}

    /** The section of a code of GB/T 4754, with or without its letter. */
    public static String section(@Nullable String code) {
        if (code == null || code.isEmpty()) {
            return NONE;
        }
        if (Character.isLetter(code.charAt(0))) {
            return code.substring(0, 1);
        }
        Map.Entry<Integer, String> section =
                code.length() < 2 ? null : FIRST_DIVISIONS.floorEntry(Integer.valueOf(code.substring(0, 2)));
        return section == null ? NONE : section.getValue();
    }
}
