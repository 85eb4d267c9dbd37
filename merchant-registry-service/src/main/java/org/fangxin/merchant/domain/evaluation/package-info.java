/** When yearly evaluations of designations are due, and who was told. */
@NullMarked
package org.fangxin.merchant.domain.evaluation;

import org.jspecify.annotations.NullMarked;
