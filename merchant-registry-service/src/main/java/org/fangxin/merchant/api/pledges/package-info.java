/** What merchants promise, over HTTP. */
@NullMarked
package org.fangxin.merchant.api.pledges;

import org.jspecify.annotations.NullMarked;
