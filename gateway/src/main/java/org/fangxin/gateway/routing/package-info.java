/**
 * Which service answers a path, and how a request gets there and back: one circuit breaker and one time limit per
 * service, retries for reads only, bodies streamed in both directions.
 */
@NullMarked
package org.fangxin.gateway.routing;

import org.jspecify.annotations.NullMarked;
