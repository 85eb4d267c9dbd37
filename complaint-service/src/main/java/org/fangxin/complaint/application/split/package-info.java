/** Submissions that hold a complaint and a report, and clues that come to light in a complaint. */
@NullMarked
package org.fangxin.complaint.application.split;

import org.jspecify.annotations.NullMarked;
