package org.fangxin.merchant.domain.warning;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A public warning that names merchants.
 *
 * @param id the warning's id
 * @param number its number for people
 * @param kind code of the kind (code list {@code warning-kinds})
 * @param severity code of the severity (code list {@code severities})
 * @param titleZh headline in Chinese
 * @param titleEn headline in English
 * @param merchants codes of the merchants it names
 * @param effectiveAt from when it applies
 * @param expiresAt when it ceases to apply; null when it applies until lifted
 */
public record MerchantWarning(
        String id,
        String number,
        String kind,
        String severity,
        String titleZh,
        String titleEn,
        List<String> merchants,
        Instant effectiveAt,
        @Nullable Instant expiresAt) {
    public MerchantWarning {
        merchants = List.copyOf(merchants);
    }

    /** Whether it applies at a moment. */
    public boolean isActiveAt(Instant moment) {
        return !effectiveAt.isAfter(moment) && (expiresAt == null || expiresAt.isAfter(moment));
    }
}
