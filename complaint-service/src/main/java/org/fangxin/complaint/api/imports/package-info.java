/** Importing cases over HTTP: hand a file in, watch the job, read what became of each line; and how a line is read. */
@NullMarked
package org.fangxin.complaint.api.imports;

import org.jspecify.annotations.NullMarked;
