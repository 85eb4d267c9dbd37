/** Steps that the platform takes when time runs short or has run out. */
@NullMarked
package org.fangxin.complaint.domain.watch;

import org.jspecify.annotations.NullMarked;
