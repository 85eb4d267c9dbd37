/** Who works on which case, and how much each officer has in hand. */
@NullMarked
package org.fangxin.complaint.application.assignment;

import org.jspecify.annotations.NullMarked;
