package org.fangxin.platform.kafka;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;

/** Settings of the broker's clients: an operator may add to them, but not loosen what the guarantees stand on. */
final class KafkaClients {
    private final KafkaProperties boot;
    private final KafkaPlatformProperties platform;

    KafkaClients(KafkaProperties boot, KafkaPlatformProperties platform) {
        this.boot = boot;
        this.platform = platform;
    }

    /** @param sendTimeout how long until a message is acknowledged or has failed, waiting for the broker included */
    Map<String, Object> producer(Duration sendTimeout) {
        int deliver = (int) sendTimeout.multipliedBy(4).dividedBy(5).toMillis();
        Map<String, Object> settings = common(boot.buildProducerProperties());
        settings.put(ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG, StringSerializer.class);
        settings.put(ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class);
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, sendTimeout.toMillis() - deliver);
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, deliver);
        settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, deliver / 2);
        settings.put(ProducerConfig.LINGER_MS_CONFIG, 0);
        return settings;
    }

    Map<String, Object> consumer() {
        Map<String, Object> settings = common(boot.buildConsumerProperties());
        settings.put(ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG, StringDeserializer.class);
        settings.put(ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class);
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        settings.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        // A new group begins with the first event: a projection needs all of them.
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        settings.putIfAbsent(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 100);
        return settings;
    }

    Map<String, Object> admin() {
        Map<String, Object> settings = common(boot.buildAdminProperties());
        settings.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, 3_000);
        settings.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 5_000);
        return settings;
    }

    private Map<String, Object> common(Map<String, Object> boots) {
        Map<String, Object> settings = new HashMap<>(boots);
        settings.put(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, platform.bootstrap());
        settings.putIfAbsent(
                CommonClientConfigs.RECONNECT_BACKOFF_MAX_MS_CONFIG,
                platform.longestPause().toMillis());
        // Topics may be made after the client has started; the default of 5 minutes is too long to notice.
        settings.putIfAbsent(CommonClientConfigs.METADATA_MAX_AGE_CONFIG, 10_000);
        return settings;
    }
}
