package org.fangxin.platform.kafka;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.springframework.kafka.core.ConsumerFactory;

/** Reads topics of dead letters without being a member of any group, bounded in number and time. */
final class DeadLetterLog {
    private static final Duration LIMIT = Duration.ofSeconds(5);

    private final ConsumerFactory<String, byte[]> consumers;

    DeadLetterLog(ConsumerFactory<String, byte[]> consumers) {
        this.consumers = consumers;
    }

    /**
     * The newest letters below a bound.
     *
     * @param below for each partition the offset below which to read; empty to start with the newest letters
     */
    Newest newest(Collection<String> topics, Map<TopicPartition, Long> below, int limit) {
        try (Consumer<String, byte[]> consumer = open()) {
            List<TopicPartition> partitions = partitions(consumer, topics);
            consumer.assign(partitions);
            Map<TopicPartition, Long> begins = consumer.beginningOffsets(partitions, LIMIT);
            Map<TopicPartition, Long> bounds = new HashMap<>(consumer.endOffsets(partitions, LIMIT));
            below.forEach((partition, bound) -> bounds.computeIfPresent(partition, (p, end) -> Math.min(bound, end)));
            Map<TopicPartition, Long> from = new HashMap<>();
            bounds.forEach((partition, bound) ->
                    from.put(partition, Math.max(begins.getOrDefault(partition, 0L), bound - limit)));
            return newest(read(consumer, from, bounds), begins, bounds, limit);
        }
    }

    /** Takes the newest of all partitions one by one, so that what is left of each is all below its new bound. */
    private static Newest newest(
            Map<TopicPartition, Deque<ConsumerRecord<String, byte[]>>> read,
            Map<TopicPartition, Long> begins,
            Map<TopicPartition, Long> bounds,
            int limit) {
        List<ConsumerRecord<String, byte[]>> letters = new ArrayList<>();
        Map<TopicPartition, Long> left = new HashMap<>(bounds);
        Comparator<Deque<ConsumerRecord<String, byte[]>>> byAge =
                Comparator.comparingLong(deque -> deque.getLast().timestamp());
        while (letters.size() < limit) {
            Optional<ConsumerRecord<String, byte[]>> next = read.values().stream()
                    .filter(deque -> !deque.isEmpty())
                    .max(byAge)
                    .map(Deque::removeLast);
            if (next.isEmpty()) {
                break;
            }
            letters.add(next.get());
            left.put(DeadLetterId.of(next.get()).partition(), next.get().offset());
        }
        boolean more =
                left.entrySet().stream().anyMatch(bound -> bound.getValue() > begins.getOrDefault(bound.getKey(), 0L));
        return new Newest(letters, left, more);
    }

    /** The letter at a place, if it is still there. */
    Optional<ConsumerRecord<String, byte[]>> at(DeadLetterId id) {
        try (Consumer<String, byte[]> consumer = open()) {
            if (!partitions(consumer, List.of(id.partition().topic())).contains(id.partition())) {
                return Optional.empty();
            }
            List<TopicPartition> partition = List.of(id.partition());
            consumer.assign(partition);
            long begin = consumer.beginningOffsets(partition, LIMIT).getOrDefault(id.partition(), 0L);
            long end = consumer.endOffsets(partition, LIMIT).getOrDefault(id.partition(), 0L);
            if (id.offset() < begin || id.offset() >= end) {
                return Optional.empty();
            }
            Map<TopicPartition, Long> from = Map.of(id.partition(), id.offset());
            Map<TopicPartition, Long> to = Map.of(id.partition(), id.offset() + 1);
            return read(consumer, from, to).values().stream()
                    .flatMap(Deque::stream)
                    .findFirst();
        }
    }

    private Consumer<String, byte[]> open() {
        Properties settings = new Properties();
        settings.put(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, (int) LIMIT.toMillis());
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "none");
        return consumers.createConsumer(null, "dead-letters", null, settings);
    }

    private static List<TopicPartition> partitions(Consumer<?, ?> consumer, Collection<String> topics) {
        return topics.stream()
                .flatMap(topic -> consumer.partitionsFor(topic, LIMIT).stream())
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .toList();
    }

    private static Map<TopicPartition, Deque<ConsumerRecord<String, byte[]>>> read(
            Consumer<String, byte[]> consumer, Map<TopicPartition, Long> from, Map<TopicPartition, Long> to) {
        Map<TopicPartition, Deque<ConsumerRecord<String, byte[]>>> read = new HashMap<>();
        from.keySet().forEach(partition -> read.put(partition, new ArrayDeque<>()));
        from.forEach(consumer::seek);
        long deadline = System.nanoTime() + LIMIT.toNanos();
        while (to.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            if (System.nanoTime() > deadline) {
                throw new TimeoutException("The dead letters could not be read in " + LIMIT);
            }
            for (ConsumerRecord<String, byte[]> letter : consumer.poll(Duration.ofMillis(100))) {
                TopicPartition partition = new TopicPartition(letter.topic(), letter.partition());
                if (letter.offset() < to.getOrDefault(partition, 0L)) {
                    read.computeIfAbsent(partition, p -> new ArrayDeque<>()).addLast(letter);
                }
            }
        }
        return read;
    }

    /**
     * Letters, newest first.
     *
     * @param letters the letters
     * @param left for each partition the offset below which older letters lie
     * @param more whether there are any
     */
    record Newest(List<ConsumerRecord<String, byte[]>> letters, Map<TopicPartition, Long> left, boolean more) {}
}
