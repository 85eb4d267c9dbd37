package org.fangxin.platform.kafka;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.fangxin.platform.paging.Position;
import org.fangxin.platform.paging.Slice;

/** The dead letters of an application: what they are, and their replay through the handlers that failed. */
public final class DeadLetters {
    /** As many letters one call replays; the answer says when there are more. */
    static final int MOST_REPLAYED = 500;

    private final DeadLetterLog log;
    private final Map<String, EventDispatch> dispatches;
    private final ReplayedLetters replayed;
    private final Clock clock;

    /** @param dispatches by dead letter topic */
    DeadLetters(DeadLetterLog log, Map<String, EventDispatch> dispatches, ReplayedLetters replayed, Clock clock) {
        this.log = log;
        this.dispatches = Map.copyOf(dispatches);
        this.replayed = replayed;
        this.clock = clock;
    }

    /** Letters, newest first, done ones included. */
    public Slice<DeadLetter> list(Optional<Position> from, int limit) {
        Map<TopicPartition, Long> below = from.map(DeadLetters::bounds).orElse(Map.of());
        DeadLetterLog.Newest newest = log.newest(dispatches.keySet(), below, limit);
        Map<String, Instant> done = replayed.among(ids(newest.letters()));
        List<DeadLetter> letters = newest.letters().stream()
                .map(letter ->
                        DeadLetter.of(letter, done.get(DeadLetterId.of(letter).toString())))
                .toList();
        return new Slice<>(letters, newest.more() ? position(newest.left()) : null);
    }

    /** Replays one letter; empty if there is none with this id. */
    public Optional<Replay> replay(String id) {
        return DeadLetterId.parse(id)
                .filter(place -> dispatches.containsKey(place.partition().topic()))
                .flatMap(log::at)
                .map(letter -> replay(letter, replayed.among(List.of(id)).keySet(), new HashSet<>()));
    }

    /** Replays the newest {@value #MOST_REPLAYED} letters that are not done, in the order in which they died. */
    public List<Replay> replayAll() {
        List<ConsumerRecord<String, byte[]>> letters =
                log.newest(dispatches.keySet(), Map.of(), MOST_REPLAYED).letters();
        Set<String> done = replayed.among(ids(letters)).keySet();
        Set<String> failed = new HashSet<>();
        List<Replay> replays = new ArrayList<>();
        for (ConsumerRecord<String, byte[]> letter : letters.reversed()) {
            if (!done.contains(DeadLetterId.of(letter).toString())) {
                replays.add(replay(letter, done, failed));
            }
        }
        return replays;
    }

    /** @param failed keys of which a letter has failed: what came later of the same key is held back */
    private Replay replay(ConsumerRecord<String, byte[]> letter, Set<String> done, Set<String> failed) {
        String id = DeadLetterId.of(letter).toString();
        if (done.contains(id)) {
            return new Replay(id, Replay.Outcome.ALREADY_REPLAYED, null);
        }
        if (letter.key() != null && failed.contains(letter.key())) {
            return new Replay(id, Replay.Outcome.HELD_BACK, null);
        }
        try {
            Objects.requireNonNull(dispatches.get(letter.topic())).onMessage(letter);
        } catch (RuntimeException e) {
            if (letter.key() != null) {
                failed.add(letter.key());
            }
            return new Replay(id, Replay.Outcome.FAILED, DeadLetterReason.of(e).failure());
        }
        replayed.remember(id, clock.instant());
        return new Replay(id, Replay.Outcome.REPLAYED, null);
    }

    private static List<String> ids(List<ConsumerRecord<String, byte[]>> letters) {
        return letters.stream()
                .map(letter -> DeadLetterId.of(letter).toString())
                .toList();
    }

    private static Position position(Map<TopicPartition, Long> bounds) {
        return new Position(bounds.entrySet().stream()
                .map(bound -> new DeadLetterId(bound.getKey(), bound.getValue()).toString())
                .sorted()
                .toList());
    }

    private static Map<TopicPartition, Long> bounds(Position position) {
        return position.keys().stream()
                .flatMap(key -> DeadLetterId.parse(key).stream())
                .collect(Collectors.toMap(DeadLetterId::partition, DeadLetterId::offset, Math::min, HashMap::new));
    }
}
