package org.fangxin.platform.kafka;

import java.time.Duration;
import java.util.function.Predicate;
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
        return handler;
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
