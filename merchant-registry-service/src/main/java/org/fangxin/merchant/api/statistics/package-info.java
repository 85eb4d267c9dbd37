/** The figures of the registry over HTTP. */
@NullMarked
package org.fangxin.merchant.api.statistics;

import org.jspecify.annotations.NullMarked;
