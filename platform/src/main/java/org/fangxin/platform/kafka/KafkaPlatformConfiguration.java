package org.fangxin.platform.kafka;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.observation.ObservationRegistry;
import java.util.List;
import java.util.stream.Stream;
import org.fangxin.platform.outbox.EventJson;
import org.fangxin.platform.outbox.OutboxProperties;
import org.fangxin.platform.outbox.OutboxRelays;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.core.MicrometerConsumerListener;
import org.springframework.kafka.core.MicrometerProducerListener;
import org.springframework.kafka.core.ProducerFactory;

/** Producer, topics and listeners of a service that has a store: without one there is neither outbox nor projection. */
@AutoConfiguration(before = KafkaAutoConfiguration.class)
@ConditionalOnProperty("fangxin.mongodb.database")
@EnableConfigurationProperties({KafkaProperties.class, KafkaPlatformProperties.class})
public class KafkaPlatformConfiguration {
    @Bean
    KafkaClients kafkaClients(KafkaProperties boot, KafkaPlatformProperties platform) {
        return new KafkaClients(boot, platform);
    }

    /** For {@code spring.kafka.*} users only; topics are made by {@link TopicCreation}, which does not hold up the start. */
    @Bean
    KafkaAdmin kafkaAdmin(KafkaClients clients) {
        KafkaAdmin admin = new KafkaAdmin(clients.admin());
        admin.setAutoCreate(false);
        return admin;
    }

    @Bean
    ProducerFactory<String, byte[]> eventProducers(
            KafkaClients clients, OutboxProperties outbox, ObjectProvider<MeterRegistry> meters) {
        DefaultKafkaProducerFactory<String, byte[]> factory =
                new DefaultKafkaProducerFactory<>(clients.producer(outbox.sendTimeout()));
        meters.ifAvailable(registry -> factory.addListener(new MicrometerProducerListener<>(registry)));
        return factory;
    }

    @Bean
    ConsumerFactory<String, byte[]> eventConsumers(KafkaClients clients, ObjectProvider<MeterRegistry> meters) {
        DefaultKafkaConsumerFactory<String, byte[]> factory = new DefaultKafkaConsumerFactory<>(clients.consumer());
        meters.ifAvailable(registry -> factory.addListener(new MicrometerConsumerListener<>(registry)));
        return factory;
    }

    @Bean
    KafkaEventSink kafkaEventSink(ProducerFactory<String, byte[]> eventProducers, Environment environment) {
        return new KafkaEventSink(eventProducers, new CloudEventWriter(application(environment)));
    }

    @Bean
    Subscriptions subscriptions(List<EventSubscription> subscriptions, Environment environment) {
        return new Subscriptions(application(environment), subscriptions);
    }

    @Bean
    EventContainers eventContainers(
            Subscriptions subscriptions,
            ConsumerFactory<String, byte[]> eventConsumers,
            KafkaEventSink sink,
            EventJson json,
            ObjectProvider<MeterRegistry> meters,
            ObjectProvider<ObservationRegistry> observations,
            KafkaPlatformProperties properties) {
        return new EventContainers(
                subscriptions,
                eventConsumers,
                sink,
                json,
                meters.getIfAvailable(SimpleMeterRegistry::new),
                observations.getIfAvailable(() -> ObservationRegistry.NOOP),
                properties);
    }

    @Bean
    TopicCreation topicCreation(
            KafkaClients clients,
            OutboxRelays relays,
            Subscriptions subscriptions,
            KafkaPlatformProperties properties) {
        return new TopicCreation(
                clients.admin(),
                () -> Stream.of(relays.topics(), subscriptions.topics(), subscriptions.deadLetterTopics())
                        .flatMap(List::stream)
                        .toList(),
                properties);
    }

    private static String application(Environment environment) {
        return environment.getRequiredProperty("spring.application.name");
    }
}
