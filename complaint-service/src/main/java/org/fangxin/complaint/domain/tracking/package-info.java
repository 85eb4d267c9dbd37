/** Following a complaint without an account: its number and a code that works once. */
@NullMarked
package org.fangxin.complaint.domain.tracking;

import org.jspecify.annotations.NullMarked;
