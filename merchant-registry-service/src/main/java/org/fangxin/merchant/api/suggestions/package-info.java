/** Suggestions while somebody types. */
@NullMarked
package org.fangxin.merchant.api.suggestions;

import org.jspecify.annotations.NullMarked;
