/** Counting complaints into standings and reading them. */
@NullMarked
package org.fangxin.merchant.application.standing;

import org.jspecify.annotations.NullMarked;
