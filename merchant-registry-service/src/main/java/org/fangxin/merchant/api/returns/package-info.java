/** "Can I return this here?" over HTTP. */
@NullMarked
package org.fangxin.merchant.api.returns;

import org.jspecify.annotations.NullMarked;
