/** The public registry of trusted merchants: who they are, what they hold and promised, how they stand. */
@NullMarked
package org.fangxin.merchant;

import org.jspecify.annotations.NullMarked;
