package org.fangxin.contracts.warning;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A new edition of a public warning replaced the one before. The fields are those of {@link WarningPublished}.
 *
 * @param edition number of the edition in force, from 2
 * @param reason why it changed, as the editor wrote it for the public
 */
public record WarningUpdated(
        String warningId,
        String number,
        int edition,
        String reason,
        String kind,
        String severity,
        WarningPublished.Title title,
        List<String> merchants,
        List<String> categories,
        List<String> districts,
        Instant effectiveAt,
        @Nullable Instant expiresAt)
        implements WarningEvent {
    public static final String TYPE = "warning.updated.v1";

    public WarningUpdated {
        merchants = List.copyOf(merchants);
        categories = List.copyOf(categories);
        districts = List.copyOf(districts);
    }

    @Override
    public String aggregateId() {
        return warningId;
    }
}
