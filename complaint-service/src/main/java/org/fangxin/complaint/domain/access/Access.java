package org.fangxin.complaint.domain.access;

import java.time.Instant;

/**
 * A look at a complainant's personal data in the clear.
 *
 * @param officer account of the officer who looked
 * @param purpose what for, in the officer's words
 */
public record Access(Instant at, String officer, String purpose) {}
