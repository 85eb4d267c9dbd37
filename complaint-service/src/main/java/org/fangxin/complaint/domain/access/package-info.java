/** Who has looked at personal data in the clear, when and what for. */
@NullMarked
package org.fangxin.complaint.domain.access;

import org.jspecify.annotations.NullMarked;
