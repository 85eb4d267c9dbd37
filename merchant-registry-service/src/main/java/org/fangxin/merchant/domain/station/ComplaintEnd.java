package org.fangxin.merchant.domain.station;

import java.time.LocalDate;

/**
 * What became of the complaint that a dispute at a station led to.
 *
 * @param code settled, odr-settled, terminated, withdrawn or refused
 */
public record ComplaintEnd(String code, LocalDate on) {}
