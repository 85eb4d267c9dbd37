/** Writing and reading messages of a case. */
@NullMarked
package org.fangxin.complaint.application.message;

import org.jspecify.annotations.NullMarked;
