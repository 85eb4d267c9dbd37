/** What anybody may ask about the law: deadlines and code lists. */
@NullMarked
package org.fangxin.complaint.api.law;

import org.jspecify.annotations.NullMarked;
