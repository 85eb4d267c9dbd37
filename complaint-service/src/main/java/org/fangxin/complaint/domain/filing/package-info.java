/**
 * What a complainant hands in: who complains about whom, what was bought, what went wrong and what is asked for
 * (SAMR Order 121 article 10). Values only; each refuses to exist in a wrong form.
 */
@NullMarked
package org.fangxin.complaint.domain.filing;

import org.jspecify.annotations.NullMarked;
