/**
 * What operators see: the access log, the request id and the health of the services behind the gateway.
 */
@NullMarked
package org.fangxin.gateway.observation;

import org.jspecify.annotations.NullMarked;
