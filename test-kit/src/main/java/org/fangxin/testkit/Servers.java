package org.fangxin.testkit;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The store and the broker of this JVM's tests: foreign ones where the environment names them, else embedded. */
record Servers(String mongodbUri, String kafkaBootstrap) {
    private static final String MONGODB = "FANGXIN_TEST_MONGODB_URI";
    private static final String KAFKA = "FANGXIN_TEST_KAFKA_BOOTSTRAP";
    private static @Nullable Servers running;

    /** Starts what is missing at the first call; the same servers from then on. */
    static synchronized Servers running() {
        Servers known = running;
        if (known == null) {
            known = open(Optional.ofNullable(System.getenv(MONGODB)), Optional.ofNullable(System.getenv(KAFKA)));
            running = known;
        }
        return known;
    }

    private static Servers open(Optional<String> mongodb, Optional<String> kafka) {
        if (mongodb.isPresent() && kafka.isPresent()) {
            return new Servers(mongodb.get(), kafka.get());
        }
        ChildFolder folder = ChildFolder.create("stack");
        List<String> foreign = mongodb.map(uri -> List.of("--mongodb", uri))
                .or(() -> kafka.map(bootstrap -> List.of("--kafka", bootstrap)))
                .orElse(List.of());
        Infrastructure embedded = Infrastructure.start(folder.path(), foreign);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            embedded.stop();
            folder.close();
        }));
        return new Servers(
                embedded.addresses().mongodbUri(), embedded.addresses().kafkaBootstrap());
    }
}
