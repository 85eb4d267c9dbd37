/** Steps of complaints that several persons bring, or that somebody filed for the complainant. */
@NullMarked
package org.fangxin.complaint.domain.joint;

import org.jspecify.annotations.NullMarked;
