package org.fangxin.contracts.warning;

import java.time.Instant;
import java.util.List;

/**
 * A public warning was lifted before its time.
 *
 * @param edition number of the edition that was in force
 * @param reason why, per language
 */
public record WarningCancelled(
        String warningId,
        String number,
        int edition,
        Reason reason,
        Instant cancelledAt,
        String kind,
        String severity,
        WarningPublished.Title title,
        List<String> merchants,
        List<String> categories,
        List<String> districts)
        implements WarningEvent {
    public static final String TYPE = "warning.cancelled.v1";

    public WarningCancelled {
        merchants = List.copyOf(merchants);
        categories = List.copyOf(categories);
        districts = List.copyOf(districts);
    }

    @Override
    public String aggregateId() {
        return warningId;
    }

    /** Reason in Chinese and English. */
    public record Reason(String zh, String en) {}
}
