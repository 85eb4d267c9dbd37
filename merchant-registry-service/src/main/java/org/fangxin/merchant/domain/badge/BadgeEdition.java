package org.fangxin.merchant.domain.badge;

import java.util.List;
import org.fangxin.contracts.codes.UnifiedSocialCreditCode;

/**
 * All badges that say the same about a merchant; they share one place in the list of those taken back.
 *
 * @param index the place
 * @param fingerprint of what they say
 * @param designations ids of the designations that they state
 * @param revoked whether they were taken back because one of these is no longer held
 */
public record BadgeEdition(
        long index, UnifiedSocialCreditCode uscc, String fingerprint, List<String> designations, boolean revoked) {
    /** Places in one list; the standard asks for at least 131,072 so that a reader tells nothing by what it fetches. */
    public static final int LIST_SIZE = 131_072;

    public BadgeEdition {
        designations = List.copyOf(designations);
    }

    /** Number of the list in which its place is. */
    public long list() {
        return index / LIST_SIZE;
    }

    /** Its place in that list. */
    public long place() {
        return index % LIST_SIZE;
    }
}
