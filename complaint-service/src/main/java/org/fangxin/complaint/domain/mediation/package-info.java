/** Steps while the bureau mediates: consents, mediation, tests, suspension, delegation, settlement, termination. */
@NullMarked
package org.fangxin.complaint.domain.mediation;

import org.jspecify.annotations.NullMarked;
