package org.fangxin.complaint.domain;

import java.time.Instant;
import java.time.LocalDate;
import org.fangxin.complaint.domain.deadline.LegalBasis;
import org.jspecify.annotations.Nullable;

/**
 * One line of a complaint's history; never changed afterwards.
 *
 * @param what code of the event
 * @param by who did it
 * @param userId account that did it
 * @param basis article on which it rests; null when none is named
 * @param note the reason or remark given, for the complainant and the officer
 * @param dueOn last day of the limit that runs from then on; null when none does
 */
public record TimelineEntry(
        Instant at,
        String what,
        Party by,
        String userId,
        @Nullable LegalBasis basis,
        @Nullable String note,
        @Nullable LocalDate dueOn) {}
