/**
 * Every error that the gateway itself makes, as RFC 9457 problem details in the caller's language, wherever it arises:
 * in Tomcat, in a filter, in the security chain, in a handler. Problems of the services pass through untouched.
 */
@NullMarked
package org.fangxin.gateway.problems;

import org.jspecify.annotations.NullMarked;
