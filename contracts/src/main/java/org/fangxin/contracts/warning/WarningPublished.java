package org.fangxin.contracts.warning;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A warning became public.
 *
 * @param number human number of the warning, for example {@code XJ-2026-0001}
 * @param kind kind of notice (code list {@code warning-kinds})
 * @param severity INFO, CAUTION, WARNING or URGENT
 * @param title headline per language
 * @param merchants unified social credit codes of the merchants it concerns; empty when it concerns none in particular
 * @param categories goods or services it concerns
 * @param districts six-digit area codes it applies to; empty means the whole city
 * @param effectiveAt from when it applies
 * @param expiresAt until when it applies; null means until it is lifted
 */
public record WarningPublished(
        String warningId,
        String number,
        String kind,
        String severity,
        Title title,
        List<String> merchants,
        List<String> categories,
        List<String> districts,
        Instant effectiveAt,
        @Nullable Instant expiresAt)
        implements WarningEvent {
    public static final String TYPE = "warning.published.v1";

    public WarningPublished {
        merchants = List.copyOf(merchants);
        categories = List.copyOf(categories);
        districts = List.copyOf(districts);
    }

    @Override
    public String aggregateId() {
        return warningId;
    }

    /** Headline in Chinese and English. */
    public record Title(String zh, String en) {}
}
