package org.fangxin.contracts.warning;

import java.time.Instant;
import java.util.List;

/**
 * The time of a public warning is over.
 *
 * @param edition number of the edition that was in force
 */
public record WarningExpired(
        String warningId,
        String number,
        int edition,
        Instant expiredAt,
        String kind,
        String severity,
        WarningPublished.Title title,
        List<String> merchants,
        List<String> categories,
        List<String> districts)
        implements WarningEvent {
    public static final String TYPE = "warning.expired.v1";

    public WarningExpired {
        merchants = List.copyOf(merchants);
        categories = List.copyOf(categories);
        districts = List.copyOf(districts);
    }

    @Override
    public String aggregateId() {
        return warningId;
    }
}
