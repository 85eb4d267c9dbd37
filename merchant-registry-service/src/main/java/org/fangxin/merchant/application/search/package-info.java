/** Lists of merchants: by relevance to what was typed, or by filter and order, in pages that stay stable. */
@NullMarked
package org.fangxin.merchant.application.search;

import org.jspecify.annotations.NullMarked;
