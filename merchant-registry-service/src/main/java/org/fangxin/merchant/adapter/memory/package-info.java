/** The index in memory by which merchants are found and counted. */
@NullMarked
package org.fangxin.merchant.adapter.memory;

import org.jspecify.annotations.NullMarked;
