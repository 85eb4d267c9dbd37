/** Documents that the bureau gave out, over HTTP: as JSON and as PDF. */
@NullMarked
package org.fangxin.complaint.api.notice;

import org.jspecify.annotations.NullMarked;
