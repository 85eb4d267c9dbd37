package org.fangxin.merchant.domain.programme;

/**
 * One line of a checklist.
 *
 * @param code stable code within the checklist
 * @param zh what has to be met, in Chinese
 * @param en the same in English
 * @param points most points for it
 * @param mandatory whether nobody can be awarded who has no points for it
 */
public record Criterion(String code, String zh, String en, int points, boolean mandatory) {}
