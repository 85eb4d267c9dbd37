/** Imports of cases: storing what comes in, working it off in parts by leased workers, and looking at how it stands. */
@NullMarked
package org.fangxin.complaint.application.imports;

import org.jspecify.annotations.NullMarked;
