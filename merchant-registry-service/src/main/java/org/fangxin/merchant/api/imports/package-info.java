/** Importing merchants over HTTP: hand a file in, watch the job, read what became of each line. */
@NullMarked
package org.fangxin.merchant.api.imports;

import org.jspecify.annotations.NullMarked;
