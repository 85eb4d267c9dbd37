/**
 * Proposals: what the service puts before the editors when complaints surge, and what they decide. One is open per
 * subject at the most.
 */
@NullMarked
package org.fangxin.warning.domain.proposal;

import org.jspecify.annotations.NullMarked;
