package org.fangxin.platform.openapi;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A problem that a handler can answer with, for its documentation: the response with its status and an example with its
 * code. What every handler can answer (400, 401, 403, 404 for an id, 412 and 428 for a version, 415, 500, 503) need not
 * be named.
 */
@Documented
@Repeatable(ApiProblems.class)
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface ApiProblem {
    /** HTTP status. */
    int status();

    /** The problem's code. */
    String code();
}
