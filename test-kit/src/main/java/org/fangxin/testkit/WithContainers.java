package org.fangxin.testkit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The test class runs on MongoDB and Kafka in containers, of the very images that {@code docker-compose.yml} names. Where
 * no Docker engine answers, it is skipped and says so.
 *
 * <p>Otherwise as {@link WithStack}: the two give the same {@link Stack}, so that one contract runs against both.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@Tag("docker")
@ExtendWith({DockerCondition.class, StackExtension.class})
public @interface WithContainers {}
