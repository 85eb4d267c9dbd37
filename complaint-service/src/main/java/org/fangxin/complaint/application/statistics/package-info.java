/** Keeps the figures in step with the cases. */
@NullMarked
package org.fangxin.complaint.application.statistics;

import org.jspecify.annotations.NullMarked;
