/** Making one case of several. */
@NullMarked
package org.fangxin.complaint.application.merge;

import org.jspecify.annotations.NullMarked;
