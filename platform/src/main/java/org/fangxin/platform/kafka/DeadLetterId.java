package org.fangxin.platform.kafka;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;

/**
 * Where a dead letter lies; as text {@code <topic>~<partition>~<offset>}, which fits into a URL as it is.
 *
 * @param partition dead letter topic and partition
 * @param offset its place there
 */
record DeadLetterId(TopicPartition partition, long offset) {
    private static final Pattern TEXT = Pattern.compile("([A-Za-z0-9._-]{1,249})~(\\d{1,9})~(\\d{1,18})");

    static DeadLetterId of(ConsumerRecord<?, ?> letter) {
        return new DeadLetterId(new TopicPartition(letter.topic(), letter.partition()), letter.offset());
    }

    static Optional<DeadLetterId> parse(String text) {
        Matcher parts = TEXT.matcher(text);
        return parts.matches()
                ? Optional.of(new DeadLetterId(
                        new TopicPartition(parts.group(1), Integer.parseInt(parts.group(2))),
                        Long.parseLong(parts.group(3))))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return partition.topic() + "~" + partition.partition() + "~" + offset;
    }
}
