/** Making, changing and withdrawing promises. */
@NullMarked
package org.fangxin.merchant.application.pledge;

import org.jspecify.annotations.NullMarked;
