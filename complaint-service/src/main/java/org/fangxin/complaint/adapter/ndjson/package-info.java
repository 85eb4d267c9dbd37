/** Newline-delimited JSON: cutting an input into lines. */
@NullMarked
package org.fangxin.complaint.adapter.ndjson;

import org.jspecify.annotations.NullMarked;
