/**
 * What operators see: the access log, and the request id by which a request is found again.
 */
@NullMarked
package org.fangxin.gateway.observation;

import org.jspecify.annotations.NullMarked;
