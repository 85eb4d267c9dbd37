/** Cases that may hang together: of one person, of one business. Suggested to officers, never decided. */
@NullMarked
package org.fangxin.complaint.application.related;

import org.jspecify.annotations.NullMarked;
