/** Messages over HTTP. */
@NullMarked
package org.fangxin.complaint.api.message;

import org.jspecify.annotations.NullMarked;
