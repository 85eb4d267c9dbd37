package org.fangxin.merchant.domain.returning;

import org.fangxin.merchant.domain.pledge.PledgeTerms.ReturnTerms;

/**
 * What the rules of a return alliance promise for a purchase at one of its members.
 *
 * @param alliance the alliance's id
 * @param terms the rules of the day of the purchase
 * @param stands whether the alliance still has these rules
 */
public record JointPromise(String alliance, ReturnTerms terms, boolean stands) {}
