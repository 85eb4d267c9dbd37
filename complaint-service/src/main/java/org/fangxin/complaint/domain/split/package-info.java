/** What belongs to a report and not to a complaint goes into a report of its own, tied to the case. */
@NullMarked
package org.fangxin.complaint.domain.split;

import org.jspecify.annotations.NullMarked;
