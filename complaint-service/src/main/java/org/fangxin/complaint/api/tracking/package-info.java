/** Public tracking over HTTP. */
@NullMarked
package org.fangxin.complaint.api.tracking;

import org.jspecify.annotations.NullMarked;
