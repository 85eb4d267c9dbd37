package org.fangxin.warning.domain.proposal;

import org.fangxin.warning.domain.notice.Notice;

/**
 * The warning that an accepted proposal becomes, complete before it exists: proposal and warning are two records that
 * are written one after the other, and whoever finds only the first can make the second from this.
 *
 * @param warningId id of the warning
 * @param number its human number
 * @param notice what it will say
 * @param requestKey names the request that accepted, so that its repetition is told from another one
 */
public record Acceptance(String warningId, String number, Notice notice, String requestKey) {}
