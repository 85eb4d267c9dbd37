/** Joining and leaving online dispute resolution. */
@NullMarked
package org.fangxin.merchant.api.odr;

import org.jspecify.annotations.NullMarked;
