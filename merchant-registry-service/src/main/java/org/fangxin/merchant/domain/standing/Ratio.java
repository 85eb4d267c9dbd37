package org.fangxin.merchant.domain.standing;

/**
 * A share that keeps what it was made of.
 *
 * @param numerator how many
 * @param denominator of how many; 0 when there was nothing to count
 */
public record Ratio(long numerator, long denominator) {}
