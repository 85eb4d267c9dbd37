package org.fangxin.warning.application.webhook;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.fangxin.warning.domain.webhook.Deliveries;
import org.fangxin.warning.domain.webhook.Delivery;

/** Deliveries in memory. */
final class InMemoryDeliveries implements Deliveries {
    private final Map<String, Delivery> held = new TreeMap<>();
    private final Map<String, Instant> due = new HashMap<>();

    @Override
    public void enqueue(Delivery delivery) {
        held.putIfAbsent(delivery.id(), delivery);
        wake(delivery.webhookId(), delivery.createdAt());
    }

    @Override
    public List<String> dueLanes(Instant now, int limit) {
        return due.entrySet().stream()
                .filter(lane -> !lane.getValue().isAfter(now))
                .map(Map.Entry::getKey)
                .limit(limit)
                .toList();
    }

    @Override
    public Optional<Long> claim(String webhookId, Instant now, Duration lease) {
        return Optional.of(1L);
    }

    @Override
    public void release(String webhookId, long stamp, Instant next) {
        if (next == null) {
            due.remove(webhookId);
        } else {
            due.put(webhookId, next);
        }
    }

    @Override
    public void wake(String webhookId, Instant moment) {
        due.merge(webhookId, moment, (one, other) -> one.isBefore(other) ? one : other);
    }

    @Override
    public Optional<Delivery> oldestPending(String webhookId) {
        return pending(webhookId).findFirst();
    }

    @Override
    public Optional<Delivery> soonestPending(String webhookId) {
        return pending(webhookId).min(Comparator.comparing(Delivery::dueAt));
    }

    @Override
    public Optional<Delivery> oldestDue(String webhookId, Instant now) {
        return pending(webhookId)
                .filter(delivery -> !delivery.dueAt().isAfter(now))
                .findFirst();
    }

    @Override
    public void update(Delivery delivery) {
        held.put(delivery.id(), delivery);
        if (delivery.dueAt() != null) {
            wake(delivery.webhookId(), delivery.dueAt());
        }
    }

    @Override
    public Optional<Delivery> find(String webhookId, String messageId) {
        return Optional.ofNullable(held.get(Delivery.idOf(webhookId, messageId)));
    }

    @Override
    public long replay(String webhookId, Instant since, Instant now) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void remove(String webhookId) {
        held.values().removeIf(delivery -> delivery.webhookId().equals(webhookId));
    }

    @Override
    public void forgetBefore(Instant moment) {
        throw new UnsupportedOperationException();
    }

    private Stream<Delivery> pending(String webhookId) {
        return held.values().stream()
                .filter(delivery -> delivery.webhookId().equals(webhookId))
                .filter(delivery -> delivery.state() == Delivery.State.PENDING);
    }
}
