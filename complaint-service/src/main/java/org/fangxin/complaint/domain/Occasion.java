package org.fangxin.complaint.domain;

import java.time.Instant;
import java.time.LocalDate;
import org.fangxin.complaint.domain.deadline.LegalClocks;

/**
 * The occasion on which something is done.
 *
 * @param as what the actor is to the complaint
 * @param userId the account that acts
 * @param today the city's date
 */
public record Occasion(Party as, String userId, Instant at, LocalDate today, LegalClocks clocks) {}
