/** Public warnings as far as they name a merchant: a projection of what the warning service publishes. */
@NullMarked
package org.fangxin.merchant.domain.warning;

import org.jspecify.annotations.NullMarked;
