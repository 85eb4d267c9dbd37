/**
 * Badges: signed, short-lived statements of what a merchant holds, which anybody can check without asking the registry, and
 * the list by which the registry takes one back.
 */
@NullMarked
package org.fangxin.merchant.domain.badge;

import org.jspecify.annotations.NullMarked;
