package org.fangxin.contracts.codes;

import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Sections of GB/T 4754-2017, {@code A} to {@code T}, and the divisions with which each begins. */
public final class IndustrySections {
    private static final int DIVISION_DIGITS = 2;

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

    private IndustrySections() {}

    /**
     * The section of a code.
     *
     * @param code a section letter, a number of two to four digits, or both; null for none
     * @return empty when there is no code, or one that belongs to no section
     */
    public static Optional<String> of(@Nullable String code) {
        if (code == null || code.isEmpty()) {
            return Optional.empty();
        }
        if (Character.isLetter(code.charAt(0))) {
            return Optional.of(code.substring(0, 1)).filter(FIRST_DIVISIONS::containsValue);
        }
        boolean division = code.length() >= DIVISION_DIGITS
                && code.chars().limit(DIVISION_DIGITS).allMatch(digit -> digit >= '0' && digit <= '9');
        return division
                ? Optional.ofNullable(FIRST_DIVISIONS.floorEntry(Integer.valueOf(code.substring(0, DIVISION_DIGITS))))
                        .map(Map.Entry::getValue)
                : Optional.empty();
    }
}
