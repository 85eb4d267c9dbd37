package org.fangxin.merchant.domain;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Whether a merchant takes part in online dispute resolution (在线消费纠纷解决): if so, a complaint goes to it first, and it
 * has ten working days to settle it.
 *
 * @param takesPart whether it does
 * @param since day of the last change (Asia/Shanghai)
 * @param statedAt when that was said; what was said earlier and worked off later changes nothing
 */
public record OdrMembership(boolean takesPart, LocalDate since, Instant statedAt) {}
