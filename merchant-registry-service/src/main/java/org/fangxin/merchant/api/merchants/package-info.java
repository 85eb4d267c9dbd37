/** Merchants over HTTP: lists, search, and a merchant's page. */
@NullMarked
package org.fangxin.merchant.api.merchants;

import org.jspecify.annotations.NullMarked;
