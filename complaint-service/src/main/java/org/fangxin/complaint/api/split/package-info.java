/** Submissions that hold a complaint and a report, and clues of breaches, over HTTP. */
@NullMarked
package org.fangxin.complaint.api.split;

import org.jspecify.annotations.NullMarked;
