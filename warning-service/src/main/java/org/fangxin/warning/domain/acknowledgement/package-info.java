/** What partners do about warnings: they stop a sale, take goods back, or find that they never had them. */
@NullMarked
package org.fangxin.warning.domain.acknowledgement;

import org.jspecify.annotations.NullMarked;
