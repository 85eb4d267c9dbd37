/** Keeping the registry: taking statements about merchants in, and letting the calendar turn what they hold. */
@NullMarked
package org.fangxin.merchant.application.registry;

import org.jspecify.annotations.NullMarked;
