/** What runs without being asked: workers of imports and the registry's housekeeping. */
@NullMarked
package org.fangxin.merchant.adapter.schedule;

import org.jspecify.annotations.NullMarked;
