/** Designations over HTTP: what was awarded, and what the bureau does to it afterwards. */
@NullMarked
package org.fangxin.merchant.api.designations;

import org.jspecify.annotations.NullMarked;
