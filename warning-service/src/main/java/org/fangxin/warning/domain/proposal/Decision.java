package org.fangxin.warning.domain.proposal;

import java.time.Instant;

/**
 * Who decided, and when.
 *
 * @param by user id of the editor
 */
public record Decision(String by, Instant at) {}
