package org.fangxin.contracts.codes;

import org.jspecify.annotations.Nullable;

/**
 * One entry of a code list.
 *
 * @param code stable code used in requests, responses and events
 * @param parent code of the group it belongs to; null at the top
 * @param zh Chinese name
 * @param en English name
 * @param officialCode code of the same entry in the official table (national 12315 platform, GB standards); null while
 *     none is known
 * @param basis where the entry comes from (law article, standard, report); null when it is the platform's own
 */
public record Code(
        String code,
        @Nullable String parent,
        String zh,
        String en,
        @Nullable String basis,
        @Nullable String officialCode) {}
