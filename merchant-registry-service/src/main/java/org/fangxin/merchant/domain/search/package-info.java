/**
 * Finding merchants by what people type: Chinese names, brands and pinyin, cut into tokens that an index serves; the
 * filters and orders of a list, and how many there are of each sort.
 */
@NullMarked
package org.fangxin.merchant.domain.search;

import org.jspecify.annotations.NullMarked;
