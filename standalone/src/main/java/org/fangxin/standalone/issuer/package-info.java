/**
 * The development issuer: an OpenID Connect issuer that gives anybody who knows its client secret a token for any role.
 * It exists so that the platform runs without a foreign identity provider, and refuses to start unless development is
 * asked for by name. Never a part of production, where {@code FANGXIN_OIDC_ISSUER} names a real issuer.
 */
@NullMarked
package org.fangxin.standalone.issuer;

import org.jspecify.annotations.NullMarked;
