/** Taking part in online dispute resolution: who joins, who leaves. */
@NullMarked
package org.fangxin.merchant.application.odr;

import org.jspecify.annotations.NullMarked;
