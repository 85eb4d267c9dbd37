/**
 * Finding merchants by what people type: Chinese names, brands and pinyin initials, cut into tokens that a plain index
 * serves, and the filters and orders of a list.
 */
@NullMarked
package org.fangxin.merchant.domain.search;

import org.jspecify.annotations.NullMarked;
