/** Messages between the two sides and the officer. */
@NullMarked
package org.fangxin.complaint.domain.message;

import org.jspecify.annotations.NullMarked;
