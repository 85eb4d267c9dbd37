package org.fangxin.merchant.domain.review;

import java.time.Instant;
import java.util.List;
import org.fangxin.contracts.codes.UnifiedSocialCreditCode;

/** Merchants about whom something was heard since their standing was last looked at. */
public interface StandingMarks {
    /** Notes that something was heard; many notes about one merchant are one. */
    void mark(UnifiedSocialCreditCode uscc, Instant at);

    /** Notes that the merchant has to be looked at when a moment has come, whatever is heard before. */
    void markFor(UnifiedSocialCreditCode uscc, Instant moment);

    /** Some marks whose moment has come, the oldest first. */
    List<Mark> due(Instant now, int limit);

    /** Takes a mark away, unless something was heard since. */
    void done(Mark mark);

    /**
     * A mark.
     *
     * @param id tells it from other marks of the merchant
     */
    record Mark(String id, UnifiedSocialCreditCode uscc, Instant at) {}
}
