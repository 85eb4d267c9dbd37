package org.fangxin.platform.kafka;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.observation.ObservationRegistry;
import java.time.Clock;
import java.util.stream.Stream;
import org.fangxin.platform.outbox.EventJson;
import org.fangxin.platform.outbox.OutboxProperties;
import org.fangxin.platform.outbox.OutboxRelays;
import org.fangxin.platform.web.Outages;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.MicrometerConsumerListener;
import org.springframework.kafka.core.MicrometerProducerListener;
import org.springframework.kafka.core.ProducerFactory;

/** Producer, topics and listeners of a service that has a store: without one there is neither outbox nor projection. */
@AutoConfiguration
@ConditionalOnProperty("fangxin.mongodb.database")
@EnableConfigurationProperties({KafkaProperties.class, KafkaPlatformProperties.class})
public class KafkaPlatformConfiguration {
    @Bean
    KafkaClients kafkaClients(KafkaProperties boot, KafkaPlatformProperties platform) {
        return new KafkaClients(boot, platform);
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
    Subscriptions subscriptions(
            ObjectProvider<EventSubscription> subscriptions,
            EventJson json,
            ObjectProvider<MeterRegistry> meters,
            Environment environment) {
        return new Subscriptions(
                application(environment),
                subscriptions.orderedStream().toList(),
                json,
                meters.getIfAvailable(SimpleMeterRegistry::new));
    }

    @Bean
    EventContainers eventContainers(
            Subscriptions subscriptions,
            ConsumerFactory<String, byte[]> eventConsumers,
            KafkaEventSink sink,
            ObjectProvider<Outages> outages,
            ObjectProvider<MeterRegistry> meters,
            ObjectProvider<ObservationRegistry> observations,
            KafkaPlatformProperties properties) {
        FailurePolicy failures = new FailurePolicy(
                properties,
                failure -> outages.stream()
                        .anyMatch(each -> each.recognise(failure).isPresent()));
        return new EventContainers(
                subscriptions,
                eventConsumers,
                sink,
                failures,
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
                () -> Stream.concat(relays.topics().stream(), subscriptions.topics().stream())
                        .toList(),
                properties);
    }

    @Bean
    HealthIndicator eventListenersHealthIndicator(EventContainers containers) {
        return new ListenerHealth(containers);
    }

    @Bean
    Outages brokerOutages() {
        return new BrokerOutages();
    }

    @Bean
    DeadLetters deadLetters(
            Subscriptions subscriptions,
            ConsumerFactory<String, byte[]> eventConsumers,
            ReplayedLetters replayed,
            Clock clock) {
        return new DeadLetters(new DeadLetterLog(eventConsumers), subscriptions.dispatches(), replayed, clock);
    }

    @Bean
    ReplayPurge replayPurge(ReplayedLetters replayed, KafkaPlatformProperties properties, Clock clock) {
        return new ReplayPurge(replayed, properties.deadLettersKept(), clock);
    }

    /** The operator's view, in a web application. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnWebApplication
    @Import(DeadLetterController.class)
    static class Operations {}

    private static String application(Environment environment) {
        return environment.getRequiredProperty("spring.application.name");
    }
}
