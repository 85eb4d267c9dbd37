/**
 * A merchant's standing: how many complaints it drew over twelve months and what became of them, counted from the events
 * of complaints. Each figure keeps its numerator and denominator.
 */
@NullMarked
package org.fangxin.merchant.domain.standing;

import org.jspecify.annotations.NullMarked;
