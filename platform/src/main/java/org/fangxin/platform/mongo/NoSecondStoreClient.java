package org.fangxin.platform.mongo;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.AutoConfigurationImportFilter;
import org.springframework.boot.autoconfigure.AutoConfigurationMetadata;

/**
 * Keeps Spring Boot from connecting to a store by itself: services have the client of
 * {@link MongoPlatformConfiguration}, and an application without a database of its own has none.
 */
final class NoSecondStoreClient implements AutoConfigurationImportFilter {
    private static final Set<String> REPLACED = Set.of(
            "org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration",
            "org.springframework.boot.mongodb.autoconfigure.MongoReactiveAutoConfiguration");

    @Override
    public boolean[] match(@Nullable String[] classes, AutoConfigurationMetadata metadata) {
        boolean[] kept = new boolean[classes.length];
        for (int i = 0; i < classes.length; i++) {
            String name = classes[i];
            kept[i] = name == null || !REPLACED.contains(name);
        }
        return kept;
    }
}
