/**
 * Who calls and what they may do: roles, the caller, access rules declared on handlers, token validation.
 */
@NullMarked
package org.fangxin.platform.security;

import org.jspecify.annotations.NullMarked;
