/** Giving out and redeeming tracking codes. */
@NullMarked
package org.fangxin.complaint.application.tracking;

import org.jspecify.annotations.NullMarked;
