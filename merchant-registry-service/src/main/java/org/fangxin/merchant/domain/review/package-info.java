/**
 * Proposals to look at what a merchant holds: opened when its standing breaks a threshold of the city's programme, lifted when
 * it recovers, accepted or dismissed by a reviewer. The platform proposes; it never takes anything away.
 */
@NullMarked
package org.fangxin.merchant.domain.review;

import org.jspecify.annotations.NullMarked;
