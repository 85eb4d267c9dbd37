package org.fangxin.standalone.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.fangxin.standalone.files.Ports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RestartingTheBrokerIT {
    private static final String HOST = "127.0.0.1";

    @TempDir
    Path folder;

    @Test
    void keeps_topics_records_and_positions_over_a_restart_on_other_ports() throws Exception {
        try (EmbeddedBroker broker = open()) {
            createTopic(broker, "complaint.events.v1");
            send(broker, "complaint.events.v1", "first", "second");
            assertThat(read(broker, "complaint.events.v1", 1)).containsExactly("first");
        }
        try (EmbeddedBroker broker = open()) {
            assertThat(topics(broker)).contains("complaint.events.v1");
            send(broker, "complaint.events.v1", "third");
            assertThat(read(broker, "complaint.events.v1", 2)).containsExactly("second", "third");
        }
    }

    @Test
    void creates_no_topic_that_nobody_has_declared() throws Exception {
        try (EmbeddedBroker broker = open()) {
            assertThatThrownBy(() -> send(broker, "complaint.evnts.v1", "lost"))
                    .isInstanceOf(ExecutionException.class)
                    .hasCauseInstanceOf(TimeoutException.class);
            assertThat(topics(broker)).doesNotContain("complaint.evnts.v1");
        }
    }

    private EmbeddedBroker open() throws Exception {
        int port = Ports.findFree(Set.of());
        return EmbeddedBroker.open(folder.resolve("kafka"), HOST, port, Ports.findFree(Set.of(port)));
    }

    private static void createTopic(EmbeddedBroker broker, String name) throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrap()))) {
            admin.createTopics(List.of(new NewTopic(name, 1, (short) 1))).all().get();
        }
    }

    private static Set<String> topics(EmbeddedBroker broker) throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrap()))) {
            return admin.listTopics().names().get();
        }
    }

    private static void send(EmbeddedBroker broker, String topic, String... values) throws Exception {
        Map<String, Object> settings = Map.of("bootstrap.servers", broker.bootstrap(), "max.block.ms", 4000);
        try (KafkaProducer<String, String> producer =
                new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            for (String value : values) {
                producer.send(new ProducerRecord<>(topic, "key", value)).get();
            }
        }
    }

    private static List<String> read(EmbeddedBroker broker, String topic, int count) {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers",
                broker.bootstrap(),
                "group.id",
                "readers",
                "auto.offset.reset",
                "earliest",
                "max.poll.records",
                1,
                "enable.auto.commit",
                false);
        List<String> values = new ArrayList<>();
        try (KafkaConsumer<String, String> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(List.of(topic));
            long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
            while (values.size() < count && System.nanoTime() < end) {
                for (ConsumerRecord<String, String> read : consumer.poll(Duration.ofMillis(500))) {
                    values.add(read.value());
                    consumer.commitSync();
                }
            }
        }
        return values;
    }
}
