/**
 * Legal clocks as data: which limit holds for a case received on a day, and on which day it ends.
 *
 * <p>Regulations, limits and the working-day calendar are tables among the resources of this package; a change of law
 * is a new line, not a change of code. Nothing here knows a complaint.
 */
@NullMarked
package org.fangxin.complaint.domain.deadline;

import org.jspecify.annotations.NullMarked;
