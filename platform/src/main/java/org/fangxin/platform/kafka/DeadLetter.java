package org.fangxin.platform.kafka;

import java.time.Instant;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/**
 * An event that a service could not handle, as an operator sees it: everything but its data.
 *
 * @param id names it in this API
 * @param topic the topic of dead letters it lies in, which names the original topic and the group
 * @param partition partition of both topics
 * @param offset where the event lies in its original topic; null if it does not say
 * @param eventId the event's id; null, as the four that follow, if the event lacks the header
 * @param type the event's type
 * @param subject the aggregate's id
 * @param sequence the aggregate's version that the event made
 * @param time when the event happened
 * @param deadSince when it became a dead letter
 * @param reason {@code malformed} (no other try helps) or {@code failed} (a handler failed after all tries)
 * @param failure what failed, without data
 * @param replayedAt when it was handled after all; null if it was not yet
 */
public record DeadLetter(
        String id,
        String topic,
        int partition,
        @Nullable String offset,
        @Nullable String eventId,
        @Nullable String type,
        @Nullable String subject,
        @Nullable String sequence,
        @Nullable String time,
        Instant deadSince,
        @Nullable String reason,
        @Nullable String failure,
        @Nullable Instant replayedAt) {
    static DeadLetter of(ConsumerRecord<String, byte[]> letter, @Nullable Instant replayedAt) {
        return new DeadLetter(
                DeadLetterId.of(letter).toString(),
                letter.topic(),
                letter.partition(),
                CloudEventHeaders.get(letter.headers(), DeadLetterHeaders.OFFSET),
                CloudEventHeaders.get(letter.headers(), CloudEventHeaders.ID),
                CloudEventHeaders.get(letter.headers(), CloudEventHeaders.TYPE),
                CloudEventHeaders.get(letter.headers(), CloudEventHeaders.SUBJECT),
                CloudEventHeaders.get(letter.headers(), CloudEventHeaders.SEQUENCE),
                CloudEventHeaders.get(letter.headers(), CloudEventHeaders.TIME),
                Instant.ofEpochMilli(letter.timestamp()),
                CloudEventHeaders.get(letter.headers(), DeadLetterHeaders.REASON),
                CloudEventHeaders.get(letter.headers(), DeadLetterHeaders.FAILURE),
                replayedAt);
    }
}
