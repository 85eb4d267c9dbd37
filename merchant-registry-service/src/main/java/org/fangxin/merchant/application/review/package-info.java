/** Watching standings against thresholds, and deciding on the proposals that come of it. */
@NullMarked
package org.fangxin.merchant.application.review;

import org.jspecify.annotations.NullMarked;
