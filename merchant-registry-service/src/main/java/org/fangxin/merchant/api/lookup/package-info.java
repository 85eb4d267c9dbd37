/** The status of many merchants in one call. */
@NullMarked
package org.fangxin.merchant.api.lookup;

import org.jspecify.annotations.NullMarked;
