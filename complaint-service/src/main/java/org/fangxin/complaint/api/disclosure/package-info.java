/** The public list of closed complaints over HTTP, with exactly the permitted fields. */
@NullMarked
package org.fangxin.complaint.api.disclosure;

import org.jspecify.annotations.NullMarked;
