/**
 * Positions and slices of long lists. Plain values, free for use in application and domain code.
 */
@NullMarked
package org.fangxin.platform.paging;

import org.jspecify.annotations.NullMarked;
