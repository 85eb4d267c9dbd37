package org.fangxin.platform.idempotency;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A POST handler whose effect happens once per {@code Idempotency-Key}: a repetition gets the first answer again, the
 * same key with another body is refused with 422, a repetition while the first is still running with 409. Answers are
 * kept for 72 hours. Only success is remembered: a refused request changed nothing and may be corrected under its key.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Idempotent {
    /** Whether a request without the header is refused with 400. */
    boolean required() default true;
}
