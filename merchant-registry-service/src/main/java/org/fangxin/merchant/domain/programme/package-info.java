/**
 * The rules of a city's programme (放心消费创建): what an applicant has to meet, how long steps take, and when a standing calls
 * for a review. All of it is data; nothing here is a number in code.
 */
@NullMarked
package org.fangxin.merchant.domain.programme;

import org.jspecify.annotations.NullMarked;
