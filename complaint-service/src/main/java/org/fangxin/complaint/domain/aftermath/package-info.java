/** Steps after the end: closing, rating, call-back, reopening. */
@NullMarked
package org.fangxin.complaint.domain.aftermath;

import org.jspecify.annotations.NullMarked;
