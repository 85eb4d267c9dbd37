package org.fangxin.platform.security;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Who may call a handler: a caller with any of these roles. Without a token the answer is 401, with another role 403.
 * A handler that carries neither this nor {@link PublicEndpoint} is refused to everybody.
 */
@Documented
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface AllowedTo {
    /** Roles, one of which is enough. */
    Role[] value();
}
