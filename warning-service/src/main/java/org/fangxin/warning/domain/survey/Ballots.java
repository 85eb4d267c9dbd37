package org.fangxin.warning.domain.survey;

import java.util.List;
import java.util.Set;

/**
 * Counts answers. Only sums are kept, beside marks of who has answered; the marks are pseudonyms of this survey alone and
 * are dropped when it closes.
 */
public interface Ballots {
    /** What came of an answer. */
    enum Cast {
        /** It counts. */
        COUNTED,
        /** This mark has answered before; the first answer stays. */
        ANSWERED_BEFORE,
        /** The survey is closed or has as many answers as it can count. */
        REFUSED
    }

    /**
     * Counts an answer once per mark, from however many processes it comes.
     *
     * @param choices per question the numbers of what was chosen
     */
    Cast cast(String surveyId, String mark, List<Set<Integer>> choices);

    /** The sums so far. */
    Tally tally(String surveyId);

    /** Refuses answers from now on and drops all marks. Repeatable. */
    void close(String surveyId);
}
