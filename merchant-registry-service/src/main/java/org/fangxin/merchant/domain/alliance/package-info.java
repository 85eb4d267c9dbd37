/** Return alliances (无忧退换货联盟): merchants that take back, by joint rules, what was bought at one another's. */
@NullMarked
package org.fangxin.merchant.domain.alliance;

import org.jspecify.annotations.NullMarked;
