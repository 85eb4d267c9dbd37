/** Imports: storing what comes in, working it off in parts by leased workers, and looking at how it stands. */
@NullMarked
package org.fangxin.merchant.application.imports;

import org.jspecify.annotations.NullMarked;
