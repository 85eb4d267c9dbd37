package org.fangxin.merchant;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.fangxin.testkit.WithStack;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/**
 * The whole service with a clock that tests move ahead, on a database and in consumer groups of its own, so that nobody
 * else is carried along.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@WithStack
@Import(MovableClock.InPlace.class)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"spring.application.name=registry-of-another-day", "merchant-registry.housekeeping=300ms"})
public @interface TimedRegistryTest {}
