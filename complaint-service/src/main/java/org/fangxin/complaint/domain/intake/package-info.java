/** Steps before the bureau has accepted: decide, ask for materials, pass on to the competent bureau, take back. */
@NullMarked
package org.fangxin.complaint.domain.intake;

import org.jspecify.annotations.NullMarked;
