/** Files of a case over HTTP: uploads as they stream in, downloads in ranges. */
@NullMarked
package org.fangxin.complaint.api.evidence;

import org.jspecify.annotations.NullMarked;
