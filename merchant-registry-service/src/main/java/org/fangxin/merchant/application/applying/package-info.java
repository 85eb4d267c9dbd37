/** Applying for designations: submitting, the steps on the way to an award, lists, and what the calendar moves. */
@NullMarked
package org.fangxin.merchant.application.applying;

import org.jspecify.annotations.NullMarked;
