/** Answering whether goods can be returned, and where. */
@NullMarked
package org.fangxin.merchant.application.returning;

import org.jspecify.annotations.NullMarked;
