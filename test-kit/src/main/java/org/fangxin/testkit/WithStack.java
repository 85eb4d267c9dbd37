package org.fangxin.testkit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The test class runs on a real broker and a store behind the real driver: the embedded ones, started once per JVM as a
 * child process, or the servers named by {@code FANGXIN_TEST_MONGODB_URI} and {@code FANGXIN_TEST_KAFKA_BOOTSTRAP}.
 *
 * <p>Test methods and constructors may take a {@link Stack}, a {@link TestIssuer} and, with {@link #ownBroker()}, a
 * {@link Broker}. A Spring context of the class gets the same addresses as properties, under the names of the
 * environment variables ({@code FANGXIN_MONGODB_URI} and so on), and its database.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@ExtendWith(StackExtension.class)
public @interface WithStack {
    /** True when all classes of the module that say so use one database, so that they can share a Spring context. */
    boolean sharedDatabase() default false;

    /** True when the class stops and starts its broker: it then has one of its own, in another process. */
    boolean ownBroker() default false;
}
