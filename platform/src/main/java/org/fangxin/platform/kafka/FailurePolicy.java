package org.fangxin.platform.kafka;

import java.time.Duration;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.KafkaException;
import org.springframework.kafka.listener.ConsumerRecordRecoverer;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.util.backoff.BackOff;
import org.springframework.util.backoff.ExponentialBackOff;

/**
 * What happens to an event whose handler failed: tried again for ever while the store is away, at once a dead letter
 * if it is malformed, else tried again for a bounded time. Later events of the partition wait meanwhile, so the order
 * stays.
 */
final class FailurePolicy {
    private static final Logger LOG = LoggerFactory.getLogger(FailurePolicy.class);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(300);

    private final KafkaPlatformProperties properties;
    private final Predicate<Throwable> outage;

    /** @param outage tells failures of the store, which pass by themselves */
    FailurePolicy(KafkaPlatformProperties properties, Predicate<Throwable> outage) {
        this.properties = properties;
        this.outage = outage;
    }

    DefaultErrorHandler errorHandler(ConsumerRecordRecoverer recoverer) {
        DefaultErrorHandler handler = new DefaultErrorHandler(recoverer, bounded());
        handler.setBackOffFunction((message, failure) -> outage.test(failure) ? unbounded() : bounded());
        handler.addNotRetryableExceptions(MalformedEventException.class);
        handler.setCommitRecovered(true);
        handler.setLogLevel(KafkaException.Level.DEBUG);
        handler.setRetryListeners(FailurePolicy::logFirstFailure);
        return handler;
    }

    /** One line per failing event; its end is logged where it becomes a dead letter. */
    private static void logFirstFailure(ConsumerRecord<?, ?> message, @Nullable Exception failure, int attempt) {
        if (attempt == 1 && failure != null) {
            LOG.warn(
                    "{} at {}-{}@{} failed and is tried again: {}",
                    CloudEventHeaders.get(message.headers(), CloudEventHeaders.TYPE),
                    message.topic(),
                    message.partition(),
                    message.offset(),
                    DeadLetterReason.of(failure).failure());
        }
    }

    /** 0.3, 0.6, 1.2, 2.4, 4.8 s: five further tries in about ten seconds. */
    private BackOff bounded() {
        ExponentialBackOff pauses = unbounded();
        pauses.setMaxElapsedTime(properties.retries().toMillis());
        return pauses;
    }

    private ExponentialBackOff unbounded() {
        ExponentialBackOff pauses = new ExponentialBackOff(FIRST_PAUSE.toMillis(), 2);
        pauses.setMaxInterval(properties.longestPause().toMillis());
        return pauses;
    }
}
