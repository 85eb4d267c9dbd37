package org.fangxin.platform.outbox;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;

/**
 * Sends the events of many aggregates at once, those of one aggregate strictly one after the other: the next one
 * leaves only when the broker has acknowledged the one before. Otherwise a failure in the middle could let a later
 * event overtake an earlier one, which consumers would then drop as outdated.
 */
final class Dispatch {
    private final EventSink sink;
    private final Clock clock;

    Dispatch(EventSink sink, Clock clock) {
        this.sink = sink;
        this.clock = clock;
    }

    /** Sends until all is sent, has failed, or the last moment to begin another wave has passed. */
    List<Delivery> send(String topic, List<Claim> claims, Instant lastStart) throws InterruptedException {
        List<Track> tracks = claims.stream().map(Track::new).toList();
        List<Track> open = tracks.stream().filter(Track::open).toList();
        while (!open.isEmpty() && !clock.instant().isAfter(lastStart)) {
            sendWave(topic, open);
            open = open.stream().filter(Track::open).toList();
        }
        return tracks.stream().map(Track::delivery).toList();
    }

    private void sendWave(String topic, List<Track> tracks) throws InterruptedException {
        List<CompletableFuture<Void>> acks = new ArrayList<>();
        for (Track track : tracks) {
            CompletableFuture<Void> ack = sink.send(topic, track.claim.aggregateId(), track.next());
            acks.add(ack);
            // Each further call would block as long again while the broker is away.
            if (ack.isCompletedExceptionally() && !(ack.exceptionNow() instanceof UndeliverableException)) {
                break;
            }
        }
        for (int i = 0; i < tracks.size(); i++) {
            tracks.get(i).settle(acks.get(Math.min(i, acks.size() - 1)), i < acks.size());
        }
    }

    /** How far one aggregate has got. */
    private static final class Track {
        private final Claim claim;
        private int sent;
        private @Nullable Throwable failure;

        Track(Claim claim) {
            this.claim = claim;
        }

        boolean open() {
            return failure == null && sent < claim.entries().size();
        }

        OutboxEntry next() {
            return claim.entries().get(sent);
        }

        /** @param own whether the acknowledgement is for this aggregate's entry, not the failure that ended the wave */
        void settle(CompletableFuture<Void> ack, boolean own) throws InterruptedException {
            try {
                ack.get();
                if (own) {
                    sent++;
                }
            } catch (ExecutionException e) {
                failure = e.getCause();
            }
        }

        Delivery delivery() {
            return new Delivery(claim, sent, failure);
        }
    }
}
