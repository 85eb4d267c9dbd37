/**
 * How much a caller may send: body sizes, counted while they stream, and requests per client and minute.
 */
@NullMarked
package org.fangxin.gateway.limits;

import org.jspecify.annotations.NullMarked;
