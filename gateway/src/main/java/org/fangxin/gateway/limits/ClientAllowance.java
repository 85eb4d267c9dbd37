package org.fangxin.gateway.limits;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import org.fangxin.gateway.config.GatewayProperties.RateLimit;

/** How many more requests each client may send. An allowance fills up steadily, so that a burst costs no full pause. */
final class ClientAllowance {

    /** Clients that are remembered at a time; the longest silent ones beyond that start afresh. */
    private static final long MOST_CLIENTS = 100_000;

    private final RateLimit settings;
    private final LoadingCache<String, Bucket> buckets;

    ClientAllowance(RateLimit settings) {
        this.settings = settings;
        this.buckets = Caffeine.newBuilder()
                .maximumSize(MOST_CLIENTS)
                .expireAfterAccess(settings.window())
                .build(client -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(settings.requests())
                                .refillGreedy(settings.requests(), settings.window()))
                        .build());
    }

    /**
     * The state after one more request.
     *
     * @param granted whether the request may pass
     * @param remaining requests left
     * @param full when the allowance is full again
     * @param next when a refused request may be repeated
     */
    record State(boolean granted, long remaining, Duration full, Duration next) {}

    /** @param requests how many requests to the services this one stands for */
    State take(String client, int requests) {
        ConsumptionProbe probe = buckets.get(client).tryConsumeAndReturnRemaining(requests);
        return new State(
                probe.isConsumed(),
                probe.getRemainingTokens(),
                Duration.ofNanos(probe.getNanosToWaitForReset()),
                Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }

    int requests() {
        return settings.requests();
    }

    long windowSeconds() {
        return Math.max(1, settings.window().toSeconds());
    }
}
