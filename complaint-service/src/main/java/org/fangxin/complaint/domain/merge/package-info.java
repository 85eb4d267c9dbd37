/** Several cases become one: which may, which limit holds then, and what becomes of each (SAMR Order 121 articles 12, 35). */
@NullMarked
package org.fangxin.complaint.domain.merge;

import org.jspecify.annotations.NullMarked;
