package org.fangxin.platform.idempotency;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** The port's fake: same rules, no store. */
public final class InMemoryIdempotencyRecords implements IdempotencyRecords {
    private record Entry(String fingerprint, Instant leaseUntil, StoredAnswer answer, Instant keptUntil) {}

    private final Map<RequestKey, Entry> entries = new HashMap<>();

    @Override
    public synchronized Attempt begin(RequestKey key, String fingerprint, Instant now, Duration lease) {
        Entry earlier = entries.get(key);
        if (earlier == null || earlier.keptUntil().isBefore(now)) {
            entries.put(key, new Entry(fingerprint, now.plus(lease), null, now.plus(lease)));
            return new Attempt.First();
        }
        if (!earlier.fingerprint().equals(fingerprint)) {
            return new Attempt.OtherBody();
        }
        return earlier.answer() == null
                ? new Attempt.Running(Duration.ofSeconds(1))
                : new Attempt.Done(earlier.answer());
    }

    @Override
    public synchronized void complete(RequestKey key, StoredAnswer answer, Instant until) {
        entries.computeIfPresent(key, (k, entry) -> new Entry(entry.fingerprint(), entry.leaseUntil(), answer, until));
    }

    @Override
    public synchronized void release(RequestKey key) {
        entries.remove(key);
    }

    @Override
    public synchronized void purge(Instant now) {
        entries.values().removeIf(entry -> entry.keptUntil().isBefore(now));
    }
}
