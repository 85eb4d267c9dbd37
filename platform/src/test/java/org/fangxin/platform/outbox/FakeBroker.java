package org.fangxin.platform.outbox;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/** A broker that takes what it is sent, is away, or refuses single events. */
final class FakeBroker implements EventSink {
    private final List<String> received = new ArrayList<>();
    private final Set<String> refused = new HashSet<>();
    private boolean away;
    private int tries;

    synchronized void refuse(String eventId) {
        refused.add(eventId);
    }

    synchronized void away(boolean isAway) {
        away = isAway;
    }

    synchronized List<String> received() {
        return List.copyOf(received);
    }

    synchronized int tries() {
        return tries;
    }

    @Override
    public synchronized CompletableFuture<Void> send(String topic, String key, OutboxEntry entry) {
        tries++;
        if (away) {
            return CompletableFuture.failedFuture(new IllegalStateException("the broker is away"));
        }
        if (refused.contains(entry.id())) {
            return CompletableFuture.failedFuture(
                    new UndeliverableException("too large", new IllegalArgumentException("too large")));
        }
        received.add(entry.id());
        return CompletableFuture.completedFuture(null);
    }
}
