/**
 * The one door to the platform: it authenticates, limits, routes and shields, and knows no business rule.
 * Only the starting class lives here; each concern has its own package below.
 */
@NullMarked
package org.fangxin.gateway;

import org.jspecify.annotations.NullMarked;
