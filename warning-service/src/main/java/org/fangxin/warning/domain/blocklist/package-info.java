/** The block list: barcodes that tills must not sell, as entries that join and leave. */
@NullMarked
package org.fangxin.warning.domain.blocklist;

import org.jspecify.annotations.NullMarked;
