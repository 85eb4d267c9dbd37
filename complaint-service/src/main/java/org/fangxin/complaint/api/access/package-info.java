/** Unmasking over HTTP. */
@NullMarked
package org.fangxin.complaint.api.access;

import org.jspecify.annotations.NullMarked;
