package org.fangxin.merchant.domain.review;

import java.time.YearMonth;
import java.util.List;
import org.fangxin.contracts.codes.UnifiedSocialCreditCode;
import org.fangxin.merchant.domain.standing.Milestone;

/** Which complaints a figure counts. */
public interface ComplaintLinks {
    /**
     * Ids of complaints against a merchant, received within some months, that passed a milestone; the latest first.
     *
     * @param most how many at the most
     */
    List<String> complaints(UnifiedSocialCreditCode uscc, YearMonth from, YearMonth to, Milestone milestone, int most);
}
