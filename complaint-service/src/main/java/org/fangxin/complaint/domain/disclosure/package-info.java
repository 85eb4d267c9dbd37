/**
 * The publication (公示) of closed complaints (SAMR Order 121 article 38): when, of what, and what is left out. It finds no
 * fault: the problem is what the complainant chose.
 */
@NullMarked
package org.fangxin.complaint.domain.disclosure;

import org.jspecify.annotations.NullMarked;
