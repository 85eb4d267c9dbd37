package org.fangxin.contracts.outreach;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An activity, as much of it as others need.
 *
 * @param kind LECTURE, LIVE_STREAM, STREET_INTERVIEW or COMMUNITY_VISIT
 * @param district six-digit area code; 330100 for the whole city
 * @param category what it is about (code list {@code categories}); null when about no goods or services in particular
 * @param seats how many can register; null when nobody has to
 */
public record ActivitySummary(
        String kind,
        Wording topic,
        String district,
        @Nullable String category,
        Instant startsAt,
        Instant endsAt,
        @Nullable Integer seats) {}
