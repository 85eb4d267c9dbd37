/** Badges: signed statements, their picture, what one is worth, the keys and the list of those taken back. */
@NullMarked
package org.fangxin.merchant.api.badge;

import org.jspecify.annotations.NullMarked;
