package org.fangxin.gateway.security;

import com.nimbusds.jose.RemoteKeySourceException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The issuer's signing keys, fetched when first needed and held for a while. An unknown key id makes them be read
 * again, but not at every request, so that made-up tokens cannot be turned into a flood on the issuer. While the issuer
 * is away the last keys serve on; without any, callers get a {@link RemoteKeySourceException}.
 */
final class IssuerKeys implements JWKSource<SecurityContext> {

    private static final Logger log = LoggerFactory.getLogger(IssuerKeys.class);
    private static final Duration BETWEEN_READS = Duration.ofSeconds(10);
    private static final Duration BETWEEN_FAILED_READS = Duration.ofSeconds(1);

    /** Reads the current key set from the issuer. */
    interface Reading {
        JWKSet read() throws IOException;
    }

    private record Held(JWKSet keys, Instant since) {}

    private final Reading reading;
    private final Duration keysFor;
    private final Duration keysDuringOutage;
    private final Clock clock;
    private final ReentrantLock oneReader = new ReentrantLock();
    private volatile @Nullable Held held;
    private volatile Instant lastFailure = Instant.MIN;

    IssuerKeys(Reading reading, Duration keysFor, Duration keysDuringOutage, Clock clock) {
        this.reading = reading;
        this.keysFor = keysFor;
        this.keysDuringOutage = keysDuringOutage;
        this.clock = clock;
    }

    @Override
    public List<JWK> get(JWKSelector selector, @Nullable SecurityContext context) throws RemoteKeySourceException {
        Held current = held;
        if (current == null || olderThan(keysFor, current)) {
            current = readAgain(current);
        }
        if (current == null || olderThan(keysDuringOutage, current)) {
            throw new RemoteKeySourceException("The issuer's keys cannot be read", null);
        }
        List<JWK> matching = selector.select(current.keys());
        if (matching.isEmpty() && olderThan(BETWEEN_READS, current)) {
            Held newer = readAgain(current);
            return newer == null ? List.of() : selector.select(newer.keys());
        }
        return matching;
    }

    /** The keys after one attempt to read them, made by one thread at a time; the old ones when it fails. */
    private @Nullable Held readAgain(@Nullable Held known) {
        oneReader.lock();
        try {
            if (held != known || lastFailure.plus(BETWEEN_FAILED_READS).isAfter(clock.instant())) {
                return held;
            }
            held = new Held(reading.read(), clock.instant());
            return held;
        } catch (IOException away) {
            lastFailure = clock.instant();
            log.warn("The issuer's keys cannot be read: {}", away.toString());
            return held;
        } finally {
            oneReader.unlock();
        }
    }

    private boolean olderThan(Duration age, Held keys) {
        return keys.since().plus(age).isBefore(clock.instant());
    }
}
