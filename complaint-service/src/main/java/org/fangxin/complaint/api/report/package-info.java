/**
 * Reports over HTTP. No answer but one tells who reported.
 */
@NullMarked
package org.fangxin.complaint.api.report;

import org.jspecify.annotations.NullMarked;
