package org.fangxin.merchant.domain.evaluation;

import java.time.LocalDate;
import java.util.List;
import org.fangxin.contracts.codes.UnifiedSocialCreditCode;
import org.jspecify.annotations.Nullable;

/** When the evaluation of each designation is due; follows the merchants a moment later. */
public interface EvaluationCalendar {
    /**
     * Puts a merchant's entries in place of those that it had.
     *
     * @param revision the merchant's revision from which they come; entries of a later one stay
     */
    void keep(UnifiedSocialCreditCode uscc, long revision, List<DueEvaluation> all);

    /**
     * Entries that carry one of some tokens and are due before a day, the first due first.
     *
     * @param after place of the last one seen; null to start
     */
    List<DueEvaluation> dueBefore(List<String> tokens, LocalDate before, @Nullable String after, int limit);

    /** Entries due on or before a day of which nobody was told yet, the first due first. */
    List<DueEvaluation> untold(LocalDate day, int limit);

    /** Notes that an entry was told. */
    void told(DueEvaluation entry);

    /** Whether merchants that did not change since there is a calendar are in it. */
    boolean isWhole();

    /** Notes that they are. */
    void markWhole();
}
