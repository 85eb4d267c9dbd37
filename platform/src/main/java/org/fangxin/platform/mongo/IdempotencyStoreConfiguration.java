package org.fangxin.platform.mongo;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.fangxin.platform.idempotency.IdempotencyRecords;
import org.fangxin.platform.web.Outages;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Requests under an Idempotency-Key live in the service's own database. */
@AutoConfiguration(after = MongoPlatformConfiguration.class)
@ConditionalOnProperty("fangxin.mongodb.database")
@EnableScheduling
public class IdempotencyStoreConfiguration {
    @Bean
    IdempotencyRecords idempotencyRecords(MongoDatabase database) {
        return new MongoIdempotencyRecords(database);
    }

    @Bean
    DeclaredIndexes idempotencyIndexes() {
        return () -> List.of(new CollectionIndex(
                MongoIdempotencyRecords.COLLECTION,
                Indexes.ascending(MongoIdempotencyRecords.KEPT_UNTIL),
                false,
                "purge of remembered answers"));
    }

    @Bean
    Outages storeProblems() {
        return new StoreProblems();
    }

    @Bean
    Purge idempotencyPurge(IdempotencyRecords records, Clock clock) {
        return new Purge(records, clock);
    }

    /** Forgets answers whose time is over. A store outage only delays it. */
    record Purge(IdempotencyRecords records, Clock clock) {
        private static final Logger LOG = LoggerFactory.getLogger(Purge.class);

        @Scheduled(initialDelay = 1, fixedDelay = 10, timeUnit = TimeUnit.MINUTES)
        void run() {
            try {
                records.purge(clock.instant());
            } catch (RuntimeException e) {
                LOG.warn("purge of remembered answers put off: {}", e.getClass().getSimpleName());
            }
        }
    }
}
