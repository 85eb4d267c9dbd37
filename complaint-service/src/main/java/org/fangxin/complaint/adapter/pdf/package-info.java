/**
 * Lays documents out as PDF with an embedded Chinese font: a subset of Noto Serif SC (SIL Open Font License 1.1, see
 * {@code OFL.txt} among the resources).
 */
@NullMarked
package org.fangxin.complaint.adapter.pdf;

import org.jspecify.annotations.NullMarked;
