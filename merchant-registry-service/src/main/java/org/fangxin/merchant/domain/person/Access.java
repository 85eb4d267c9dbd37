package org.fangxin.merchant.domain.person;

import java.time.Instant;

/**
 * A look at personal data in the clear.
 *
 * @param by user id of whoever looked
 * @param purpose what it was needed for
 */
public record Access(Instant at, String by, String purpose) {}
