package org.fangxin.platform.kafka;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.AutoConfigurationImportFilter;
import org.springframework.boot.autoconfigure.AutoConfigurationMetadata;

/**
 * Keeps Spring Boot from making clients of the broker beside those of {@link KafkaPlatformConfiguration}, which give
 * the guarantees.
 */
final class NoSecondBrokerClient implements AutoConfigurationImportFilter {
    private static final String REPLACED = "org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration";

    @Override
    public boolean[] match(@Nullable String[] classes, AutoConfigurationMetadata metadata) {
        boolean[] kept = new boolean[classes.length];
        for (int i = 0; i < classes.length; i++) {
            kept[i] = !REPLACED.equals(classes[i]);
        }
        return kept;
    }
}
