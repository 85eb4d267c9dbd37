/**
 * What an operator can set (one record, {@link org.fangxin.gateway.config.GatewayProperties}) and the wiring of the
 * gateway's parts. No behaviour lives here.
 */
@NullMarked
package org.fangxin.gateway.config;

import org.jspecify.annotations.NullMarked;
