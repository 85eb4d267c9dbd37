package org.fangxin.platform.kafka;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The broker. What is not here, such as TLS and passwords, comes from Spring Boot's {@code spring.kafka.*}.
 *
 * @param bootstrap addresses to begin with, separated by commas
 * @param partitions partitions of the topics made at start; existing topics keep theirs, because more partitions
 *     would tear the order per key
 * @param consumers threads per subscription in one instance; more than partitions are idle
 * @param retries how long a failing event is tried again before it becomes a dead letter
 * @param deadLettersKept how long a dead letter can be replayed
 * @param longestPause longest pause between tries, of events and of connections
 */
@ConfigurationProperties("fangxin.kafka")
public record KafkaPlatformProperties(
        @DefaultValue("127.0.0.1:9092") String bootstrap,
        @DefaultValue("6") int partitions,
        @DefaultValue("2") int consumers,
        @DefaultValue("10s") Duration retries,
        @DefaultValue("90d") Duration deadLettersKept,
        @DefaultValue("5s") Duration longestPause) {}
