package org.fangxin.merchant.domain.alliance;

import java.time.LocalDate;
import org.fangxin.merchant.domain.pledge.PledgeTerms.ReturnTerms;
import org.jspecify.annotations.Nullable;

/**
 * The rules of an alliance over a time; they bind for purchases made in it, also later.
 *
 * @param until first day on which they are not in force any more; null while they are
 */
public record JointRules(
        ReturnTerms terms, LocalDate since, @Nullable LocalDate until) {
    /** Whether they are in force on a day. */
    public boolean isOn(LocalDate day) {
        return !day.isBefore(since) && (until == null || day.isBefore(until));
    }
}
