package org.fangxin.warning.domain.notice;

import org.fangxin.warning.domain.surge.Evidence;

/**
 * The surge that a warning came from.
 *
 * @param evidence what the complaints showed when the editor decided
 */
public record Origin(String proposalId, Evidence evidence) {}
