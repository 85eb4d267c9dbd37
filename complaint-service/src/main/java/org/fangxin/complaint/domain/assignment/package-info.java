/** Putting cases into an officer's hands: housekeeping of the bureau, no step of the law. */
@NullMarked
package org.fangxin.complaint.domain.assignment;

import org.jspecify.annotations.NullMarked;
