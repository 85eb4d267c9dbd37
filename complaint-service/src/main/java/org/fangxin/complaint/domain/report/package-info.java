/**
 * The report (举报) of a suspected breach, from filing to decision. Who reported is no part of it: the identity lies apart and is
 * shown to the handling officer only (SAMR Order 121 article 37).
 */
@NullMarked
package org.fangxin.complaint.domain.report;

import org.jspecify.annotations.NullMarked;
