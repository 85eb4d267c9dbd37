/** How the registry is put together: every bean and every setting. */
@NullMarked
package org.fangxin.merchant.config;

import org.jspecify.annotations.NullMarked;
