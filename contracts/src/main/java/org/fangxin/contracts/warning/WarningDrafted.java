package org.fangxin.contracts.warning;

import org.jspecify.annotations.Nullable;

/**
 * A draft waits for review. Its text is not public and not told here.
 *
 * @param number human number of the warning, for example {@code XJ-2026-0001}
 * @param kind kind of notice (code list {@code warning-kinds})
 * @param severity code list {@code severities}
 * @param proposalId the proposal that it was made from; null when an editor began it
 */
public record WarningDrafted(
        String warningId,
        String number,
        String kind,
        String severity,
        @Nullable String proposalId) implements WarningEvent {
    public static final String TYPE = "warning.drafted.v1";

    @Override
    public String aggregateId() {
        return warningId;
    }
}
