/**
 * Whether goods can be returned: the law on distance sales and defects, and the promises of merchants, applied to one
 * purchase.
 */
@NullMarked
package org.fangxin.merchant.domain.returning;

import org.jspecify.annotations.NullMarked;
