package org.fangxin.platform.kafka;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.observation.ObservationRegistry;
import java.time.Duration;
import java.util.List;
import org.fangxin.platform.time.MachineTime;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import org.springframework.kafka.listener.ContainerProperties;

/** The listeners of all subscriptions. They start without a broker and connect as soon as there is one. */
final class EventContainers implements SmartLifecycle {
    private static final Duration AUTH_PAUSE = Duration.ofSeconds(10);

    private final Subscriptions subscriptions;
    private final ConsumerFactory<String, byte[]> consumers;
    private final KafkaEventSink sink;
    private final FailurePolicy failures;
    private final MeterRegistry meters;
    private final ObservationRegistry observations;
    private final KafkaPlatformProperties properties;
    private List<ConcurrentMessageListenerContainer<String, byte[]>> containers = List.of();

    EventContainers(
            Subscriptions subscriptions,
            ConsumerFactory<String, byte[]> consumers,
            KafkaEventSink sink,
            FailurePolicy failures,
            MeterRegistry meters,
            ObservationRegistry observations,
            KafkaPlatformProperties properties) {
        this.subscriptions = subscriptions;
        this.consumers = consumers;
        this.sink = sink;
        this.failures = failures;
        this.meters = meters;
        this.observations = observations;
        this.properties = properties;
    }

    @Override
    public synchronized void start() {
        containers = subscriptions.all().stream().map(this::container).toList();
        containers.forEach(ConcurrentMessageListenerContainer::start);
    }

    @Override
    public synchronized void stop() {
        containers.forEach(ConcurrentMessageListenerContainer::stop);
        containers = List.of();
    }

    @Override
    public synchronized boolean isRunning() {
        return !containers.isEmpty();
    }

    /** Whether every listener works, or waits for the broker; false if one was stopped by a failure. */
    synchronized boolean inOrder() {
        return containers.stream().allMatch(ConcurrentMessageListenerContainer::isInExpectedState);
    }

    private ConcurrentMessageListenerContainer<String, byte[]> container(EventSubscription subscription) {
        String group = subscription.group(subscriptions.application());
        ContainerProperties settings = new ContainerProperties(subscription.topic());
        settings.setGroupId(group);
        settings.setClientId(group + "-" + subscription.topic());
        settings.setMessageListener(subscriptions.dispatch(subscription));
        settings.setAckMode(ContainerProperties.AckMode.BATCH);
        settings.setMissingTopicsFatal(false);
        settings.setAuthExceptionRetryInterval(AUTH_PAUSE);
        settings.setObservationEnabled(true);
        settings.setObservationRegistry(observations);
        ConcurrentMessageListenerContainer<String, byte[]> container =
                new ConcurrentMessageListenerContainer<>(consumers, settings);
        container.setBeanName(subscription.topic() + "-" + group);
        container.setConcurrency(properties.consumers());
        container.setCommonErrorHandler(failures.errorHandler(new DeadLetterRecoverer(
                subscription.deadLetterTopic(subscriptions.application()), sink, meters, MachineTime.clock())));
        return container;
    }
}
