/** What becomes of designations after their award. */
@NullMarked
package org.fangxin.merchant.application.designation;

import org.jspecify.annotations.NullMarked;
