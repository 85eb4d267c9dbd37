/** Applying for designations: what is asked, applying, the steps up to the award, objections of the public. */
@NullMarked
package org.fangxin.merchant.api.applications;

import org.jspecify.annotations.NullMarked;
