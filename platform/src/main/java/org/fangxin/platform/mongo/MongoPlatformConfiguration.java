package org.fangxin.platform.mongo;

import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import com.mongodb.event.CommandListener;
import com.mongodb.event.ConnectionPoolListener;
import java.util.List;
import java.util.stream.Stream;
import org.fangxin.platform.kafka.ReplayedLetters;
import org.fangxin.platform.outbox.OutboxConfiguration;
import org.fangxin.platform.outbox.OutboxEntries;
import org.fangxin.platform.outbox.OutboxRelays;
import org.fangxin.platform.outbox.ParkedEvents;
import org.fangxin.platform.time.IdSource;
import org.fangxin.platform.time.MachineTime;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.PropertySource;

/** The store of a service that names its database; such a service is ready only while the store answers. */
@PropertySource("classpath:fangxin-store.properties")
@AutoConfiguration(after = OutboxConfiguration.class)
@ConditionalOnProperty("fangxin.mongodb.database")
@EnableConfigurationProperties(MongoProperties.class)
public class MongoPlatformConfiguration {
    @Bean
    @ConditionalOnMissingBean
    MongoClient mongoClient(
            MongoProperties properties,
            ObjectProvider<CommandListener> commandListeners,
            ObjectProvider<ConnectionPoolListener> poolListeners) {
        MongoClientSettings.Builder settings = StoreSettings.of(properties)
                .applyToConnectionPoolSettings(
                        pool -> poolListeners.orderedStream().forEach(pool::addConnectionPoolListener));
        commandListeners.orderedStream().forEach(settings::addCommandListener);
        return MongoClients.create(settings.build());
    }

    @Bean
    @ConditionalOnMissingBean
    MongoDatabase mongoDatabase(MongoClient client, MongoProperties properties) {
        return client.getDatabase(properties.database());
    }

    @Bean
    AggregateCollections aggregateCollections(
            MongoDatabase database, OutboxEntries entries, OutboxRelays relays, IdSource ids) {
        return new AggregateCollections(database, entries, relays, ids, MachineTime.clock());
    }

    @Bean
    DeclaredIndexes outboxIndexes(AggregateCollections collections) {
        CollectionIndex replays = new CollectionIndex(
                MongoReplayedLetters.COLLECTION,
                Indexes.ascending(MongoReplayedLetters.AT),
                false,
                "purge of remembered replays");
        return () -> Stream.concat(collections.indexes().stream(), Stream.of(replays))
                .toList();
    }

    @Bean
    NumberBlocks numberBlocks(MongoDatabase database) {
        return new NumberBlocks(database);
    }

    @Bean
    ReplayedLetters replayedLetters(MongoDatabase database) {
        return new MongoReplayedLetters(database);
    }

    @Bean
    ParkedEvents parkedEvents(MongoDatabase database) {
        return new MongoParkedEvents(database);
    }

    @Bean
    IndexCreation indexCreation(MongoDatabase database, List<DeclaredIndexes> indexes, MongoProperties properties) {
        return new IndexCreation(database, indexes, properties.startWait());
    }

    /** By this name it stands in for the one of Spring Boot, whose {@code hello} not every server answers. */
    @Bean
    HealthIndicator mongoHealthIndicator(MongoDatabase database) {
        return new MongoHealth(database);
    }
}
