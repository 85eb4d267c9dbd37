package org.fangxin.platform.kafka;

import com.mongodb.MongoTimeoutException;
import io.micrometer.tracing.TraceContext;
import io.micrometer.tracing.Tracer;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.fangxin.platform.mongo.AggregateCollection;
import org.fangxin.platform.mongo.AggregateCollections;
import org.fangxin.platform.mongo.OutgoingEvent;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;

/** A small service that writes things and listens to its own events. */
@EnableAutoConfiguration
class ThingService {
    static final String TOPIC = "thing.events.v1";

    /** What the handler has taken, in its order. */
    static final class Received {
        private final List<EventEnvelope> envelopes = new CopyOnWriteArrayList<>();
        private final Map<String, String> traces = new ConcurrentHashMap<>();
        private final Map<String, AtomicInteger> failures = new ConcurrentHashMap<>();
        private final Map<String, AtomicInteger> outages = new ConcurrentHashMap<>();
        private final Map<String, AtomicInteger> calls = new ConcurrentHashMap<>();

        void handledIn(EventEnvelope envelope, TraceContext trace) {
            traces.put(envelope.subject(), trace == null ? "no trace" : trace.traceId());
        }

        String traceOf(String subject) {
            return traces.get(subject);
        }

        void take(EventEnvelope envelope, ThingChanged data) {
            calls.computeIfAbsent(data.name(), name -> new AtomicInteger()).incrementAndGet();
            if (left(failures, data.name())) {
                throw new IllegalArgumentException("data of " + data.name() + " in a text that nobody may see");
            }
            if (left(outages, data.name())) {
                throw new MongoTimeoutException("the store is away");
            }
            envelopes.add(envelope);
        }

        void failFor(String name, int times) {
            failures.put(name, new AtomicInteger(times));
        }

        void storeAwayFor(String name, int times) {
            outages.put(name, new AtomicInteger(times));
        }

        int calls(String name) {
            return calls.getOrDefault(name, new AtomicInteger()).get();
        }

        List<EventEnvelope> of(String subject) {
            return envelopes.stream()
                    .filter(envelope -> envelope.subject().equals(subject))
                    .toList();
        }

        private static boolean left(Map<String, AtomicInteger> counters, String name) {
            AtomicInteger counter = counters.get(name);
            return counter != null && counter.getAndDecrement() > 0;
        }
    }

    @Bean
    Received received() {
        return new Received();
    }

    @Bean
    AggregateCollection<ThingDocument> things(AggregateCollections collections) {
        return collections.of("things", ThingDocument.class, TOPIC);
    }

    @Bean
    EventSubscription thingEvents(Received received, Tracer tracer) {
        return EventSubscription.to(TOPIC).on(ThingChanged.TYPE, ThingChanged.class, (envelope, data) -> {
            received.handledIn(envelope, tracer.currentTraceContext().context());
            received.take(envelope, data);
        });
    }

    /** A new thing with as many changes. */
    static void change(AggregateCollection<ThingDocument> things, String id, int changes) {
        things.insert(id, new ThingDocument(id, 0), new OutgoingEvent(ThingChanged.TYPE, new ThingChanged(id, 0)));
        for (int i = 1; i < changes; i++) {
            things.replace(
                    id, i, new ThingDocument(id, i), new OutgoingEvent(ThingChanged.TYPE, new ThingChanged(id, i)));
        }
    }
}
