/** Showing personal data in the clear to the handling officer, with a purpose and a record. */
@NullMarked
package org.fangxin.complaint.application.access;

import org.jspecify.annotations.NullMarked;
