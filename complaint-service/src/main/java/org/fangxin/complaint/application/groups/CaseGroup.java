package org.fangxin.complaint.application.groups;

import java.time.Instant;
import java.time.LocalDate;
import org.fangxin.contracts.codes.UnifiedSocialCreditCode;
import org.jspecify.annotations.Nullable;

/**
 * The complaints of a district against one business on one problem, as last counted.
 *
 * @param name the business's name in the newest of them
 * @param total all of them but those merged into others
 * @param open those on whose matter nothing is decided yet
 * @param earliestDue the earliest last day of the open ones; null when no limit runs
 * @param newestReceipt when the newest of all was received
 */
public record CaseGroup(
        Key key,
        String name,
        long total,
        long open,
        @Nullable LocalDate earliestDue,
        Instant newestReceipt) {
    /**
     * What its complaints have in common.
     *
     * @param district area code of the bureau that handles them
     * @param problemType code list {@code problem-types}
     */
    public record Key(String district, UnifiedSocialCreditCode merchant, String problemType) {}
}
