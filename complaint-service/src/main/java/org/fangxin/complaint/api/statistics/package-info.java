/** The figures of complaints and reports over HTTP. */
@NullMarked
package org.fangxin.complaint.api.statistics;

import org.jspecify.annotations.NullMarked;
