/**
 * Filing reports, taking their steps, reading them, and showing the handling officer who reported.
 */
@NullMarked
package org.fangxin.complaint.application.report;

import org.jspecify.annotations.NullMarked;
