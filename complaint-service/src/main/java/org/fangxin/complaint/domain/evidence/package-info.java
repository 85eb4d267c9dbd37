/**
 * Putting files into a case and taking them back. What is known about a file is part of the case; its content is kept
 * apart, encrypted, by a port of this package.
 */
@NullMarked
package org.fangxin.complaint.domain.evidence;

import org.jspecify.annotations.NullMarked;
