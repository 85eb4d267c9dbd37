/** Starts what has to be done from time to time. */
@NullMarked
package org.fangxin.complaint.adapter.schedule;

import org.jspecify.annotations.NullMarked;
