/** Filing a complaint over HTTP: the request and its checks. */
@NullMarked
package org.fangxin.complaint.api.filing;

import org.jspecify.annotations.NullMarked;
