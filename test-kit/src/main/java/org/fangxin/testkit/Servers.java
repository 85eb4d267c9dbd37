package org.fangxin.testkit;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.mongodb.MongoDBContainer;

/** A store and a broker that the test classes of this JVM share; each kind is started at the first call. */
record Servers(String mongodbUri, String kafkaBootstrap) {
    private static final String MONGODB = "FANGXIN_TEST_MONGODB_URI";
    private static final String KAFKA = "FANGXIN_TEST_KAFKA_BOOTSTRAP";
    private static @Nullable Servers embedded;
    private static @Nullable RuntimeException refusal;
    private static @Nullable Servers contained;

    /**
     * Embedded ones, except where the environment names others.
     *
     * @throws IllegalStateException when they did not start; they are not tried again, so that many classes do not wait
     *     for the same failure
     */
    static synchronized Servers embedded() {
        if (refusal != null) {
            throw refusal;
        }
        Servers known = embedded;
        if (known == null) {
            try {
                known = embed(Optional.ofNullable(System.getenv(MONGODB)), Optional.ofNullable(System.getenv(KAFKA)));
            } catch (RuntimeException e) {
                refusal = e;
                throw e;
            }
            embedded = known;
        }
        return known;
    }

    /** MongoDB and Kafka of the compose file, each in its container; Testcontainers removes them with the JVM. */
    static synchronized Servers contained() {
        Servers known = contained;
        if (known == null) {
            known = contain(ComposeFile.read());
            contained = known;
        }
        return known;
    }

    private static Servers embed(Optional<String> mongodb, Optional<String> kafka) {
        if (mongodb.isPresent() && kafka.isPresent()) {
            return new Servers(mongodb.get(), kafka.get());
        }
        ChildFolder folder = ChildFolder.create("stack");
        List<String> foreign = mongodb.map(uri -> List.of("--mongodb", uri))
                .or(() -> kafka.map(bootstrap -> List.of("--kafka", bootstrap)))
                .orElse(List.of());
        Infrastructure running = folder.start(foreign);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            running.stop();
            folder.close();
        }));
        return new Servers(running.addresses().mongodbUri(), running.addresses().kafkaBootstrap());
    }

    @SuppressWarnings("resource")
    private static Servers contain(ComposeFile compose) {
        MongoDBContainer mongodb = new MongoDBContainer(compose.image("mongodb")).withReplicaSet();
        KafkaContainer kafka = new KafkaContainer(compose.image("kafka"));
        mongodb.start();
        kafka.start();
        return new Servers(mongodb.getConnectionString(), kafka.getBootstrapServers());
    }
}
