/** Taking files into a case, giving them out and cleaning up behind what was not finished. */
@NullMarked
package org.fangxin.complaint.application.evidence;

import org.jspecify.annotations.NullMarked;
