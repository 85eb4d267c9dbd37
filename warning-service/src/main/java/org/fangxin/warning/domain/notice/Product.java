package org.fangxin.warning.domain.notice;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Goods that a notice concerns, as precisely as they are known.
 *
 * @param gtin GTIN of 8, 12, 13 or 14 digits with a valid check digit (GS1 General Specifications)
 * @param madeFrom first production day concerned
 * @param madeTo last production day concerned
 */
public record Product(
        String name,
        @Nullable String gtin,
        @Nullable String brand,
        @Nullable String model,
        @Nullable String batch,
        @Nullable LocalDate madeFrom,
        @Nullable LocalDate madeTo) {
    private static final int THREE = 3;

    /** Whether a text is a GTIN: right length, digits only, check digit fits. */
    public static boolean isGtin(String text) {
        if (!text.matches("\\d{8}|\\d{12,14}")) {
            return false;
        }
        int sum = 0;
        for (int i = text.length() - 2, weight = THREE; i >= 0; i--, weight = weight == THREE ? 1 : THREE) {
            sum += (text.charAt(i) - '0') * weight;
        }
        return (10 - sum % 10) % 10 == text.charAt(text.length() - 1) - '0';
    }
}
