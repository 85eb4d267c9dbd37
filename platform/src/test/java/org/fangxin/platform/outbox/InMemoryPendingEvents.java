package org.fangxin.platform.outbox;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Pending events in memory, with leases as the store keeps them. */
final class InMemoryPendingEvents implements PendingEvents {
    private final Map<String, Aggregate> aggregates = new LinkedHashMap<>();
    private final List<OutboxEntry> parked = new ArrayList<>();
    private boolean away;

    synchronized void commit(String aggregateId, OutboxEntry... entries) {
        Aggregate aggregate = aggregates.computeIfAbsent(aggregateId, id -> new Aggregate());
        aggregate.entries.addAll(List.of(entries));
        if (aggregate.due == null) {
            aggregate.due = Instant.EPOCH;
        }
    }

    synchronized List<String> pendingOf(String aggregateId) {
        return aggregates.get(aggregateId).entries.stream().map(OutboxEntry::id).toList();
    }

    synchronized List<String> parked() {
        return parked.stream().map(OutboxEntry::id).toList();
    }

    synchronized void away(boolean isAway) {
        away = isAway;
    }

    @Override
    public String name() {
        return "things";
    }

    @Override
    public String topic() {
        return "thing.events.v1";
    }

    @Override
    public synchronized List<Claim> claim(int most, Instant now, Instant until) {
        failWhenAway();
        List<Claim> claims = new ArrayList<>();
        aggregates.forEach((id, aggregate) -> {
            if (aggregate.due != null && !aggregate.due.isAfter(now) && claims.size() < most) {
                aggregate.due = until;
                aggregate.lease = UUID.randomUUID().toString();
                claims.add(new Claim(id, aggregate.lease, aggregate.entries, aggregate.tries));
            }
        });
        return claims;
    }

    @Override
    public synchronized void settle(List<Settlement> settlements) {
        failWhenAway();
        for (Settlement settlement : settlements) {
            Aggregate aggregate = aggregates.get(settlement.claim().aggregateId());
            if (settlement.claim().lease().equals(aggregate.lease)) {
                aggregate.entries.removeAll(settlement.sentEntries());
                aggregate.tries = settlement.refused() ? aggregate.tries + 1 : 0;
                if (settlement.parked() != null) {
                    parked.add(settlement.firstLeft());
                    aggregate.entries.remove(settlement.firstLeft());
                    aggregate.tries = 0;
                }
                aggregate.due = aggregate.entries.isEmpty() ? null : settlement.due();
                aggregate.lease = "";
            }
        }
    }

    @Override
    public synchronized Backlog backlog() {
        failWhenAway();
        return new Backlog(
                aggregates.values().stream()
                        .filter(each -> !each.entries.isEmpty())
                        .count(),
                null,
                parked.size());
    }

    private void failWhenAway() {
        if (away) {
            throw new IllegalStateException("the store is away");
        }
    }

    private static final class Aggregate {
        private final List<OutboxEntry> entries = new ArrayList<>();
        private Instant due;
        private String lease = "";
        private int tries;
    }
}
