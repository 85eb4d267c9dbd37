package org.fangxin.platform.mongo;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.event.CommandListener;
import com.mongodb.event.ConnectionPoolListener;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.bson.UuidRepresentation;
import org.fangxin.platform.outbox.OutboxConfiguration;
import org.fangxin.platform.outbox.OutboxEntries;
import org.fangxin.platform.outbox.OutboxRelays;
import org.fangxin.platform.outbox.ParkedEvents;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration;
import org.springframework.context.annotation.Bean;

/** The store of a service that names its database. */
@AutoConfiguration(before = MongoAutoConfiguration.class, after = OutboxConfiguration.class)
@ConditionalOnProperty("fangxin.mongodb.database")
@EnableConfigurationProperties(MongoProperties.class)
public class MongoPlatformConfiguration {
    @Bean
    @ConditionalOnMissingBean
    MongoClient mongoClient(
            MongoProperties properties,
            ObjectProvider<CommandListener> commandListeners,
            ObjectProvider<ConnectionPoolListener> poolListeners) {
        MongoClientSettings.Builder settings = MongoClientSettings.builder()
                .codecRegistry(Codecs.registry())
                .uuidRepresentation(UuidRepresentation.STANDARD)
                .writeConcern(WriteConcern.MAJORITY.withJournal(true))
                .applyToClusterSettings(cluster -> cluster.serverSelectionTimeout(
                        properties.serverSelectionTimeout().toMillis(), TimeUnit.MILLISECONDS))
                .applyToConnectionPoolSettings(pool -> {
                    pool.maxWaitTime(properties.serverSelectionTimeout().toMillis(), TimeUnit.MILLISECONDS);
                    poolListeners.orderedStream().forEach(pool::addConnectionPoolListener);
                })
                .applyToSocketSettings(socket -> socket.connectTimeout(
                                (int) properties.connectTimeout().toMillis(), TimeUnit.MILLISECONDS)
                        .readTimeout((int) properties.readTimeout().toMillis(), TimeUnit.MILLISECONDS))
                .applyConnectionString(new ConnectionString(properties.uri()));
        commandListeners.orderedStream().forEach(settings::addCommandListener);
        return MongoClients.create(settings.build());
    }

    @Bean
    @ConditionalOnMissingBean
    MongoDatabase mongoDatabase(MongoClient client, MongoProperties properties) {
        return client.getDatabase(properties.database());
    }

    @Bean
    AggregateCollections aggregateCollections(MongoDatabase database, OutboxEntries entries, OutboxRelays relays) {
        return new AggregateCollections(database, entries, relays, Clock.systemUTC());
    }

    @Bean
    DeclaredIndexes outboxIndexes(AggregateCollections collections) {
        return collections::indexes;
    }

    @Bean
    NumberBlocks numberBlocks(MongoDatabase database) {
        return new NumberBlocks(database);
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
