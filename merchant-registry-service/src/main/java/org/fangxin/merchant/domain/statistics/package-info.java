/** What a merchant adds to the figures of the registry. */
@NullMarked
package org.fangxin.merchant.domain.statistics;

import org.jspecify.annotations.NullMarked;
