/**
 * Signs people in at the dashboard: authorization code with proof (RFC 6749, RFC 7636) at whatever OpenID provider is
 * configured. The browser keeps the proof and the token, the gateway exchanges the code, and nothing is stored here.
 */
@NullMarked
package org.fangxin.gateway.signin;

import org.jspecify.annotations.NullMarked;
