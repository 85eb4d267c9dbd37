/** How Chinese characters are read: the pinyin table of pinyin4j. */
@NullMarked
package org.fangxin.merchant.adapter.pinyin;

import org.jspecify.annotations.NullMarked;
