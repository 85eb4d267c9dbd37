/**
 * Who is calling: bearer tokens of the configured issuer, browsers' origins, security headers. What a caller may do
 * is decided by the services, which validate the token for themselves again.
 */
@NullMarked
package org.fangxin.gateway.security;

import org.jspecify.annotations.NullMarked;
