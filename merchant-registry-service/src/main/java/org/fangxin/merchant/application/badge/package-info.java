/** Issuing badges, taking them back, checking them, and keeping the keys that sign them. */
@NullMarked
package org.fangxin.merchant.application.badge;

import org.jspecify.annotations.NullMarked;
