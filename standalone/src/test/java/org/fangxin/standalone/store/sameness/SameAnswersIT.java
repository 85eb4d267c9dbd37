package org.fangxin.standalone.store.sameness;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import org.bson.BsonDocument;
import org.fangxin.standalone.store.EmbeddedStore;
import org.fangxin.standalone.store.sameness.SideBySide.Likeness;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.mongodb.MongoDBContainer;

/**
 * Random operations through the driver, against this store and another server. Short by default; for the long form
 * give the minutes for each test: {@code -Dfangxin.store.minutes=10}; {@code -Dfangxin.store.seed=N} repeats one run.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SameAnswersIT {

    private static final String DATABASE = "sameness";
    private static final int SHORT_FORM = 2;

    @TempDir
    private Path folder;

    /** The stock server logs each refusal with its stack. */
    @BeforeAll
    static void quiet() {
        ((Logger) LoggerFactory.getLogger("de.bwaldvogel.mongo")).setLevel(Level.OFF);
    }

    @Test
    void an_index_never_changes_an_answer() throws Exception {
        try (EmbeddedStore store = EmbeddedStore.open(folder, "127.0.0.1", 0);
                MongoClient client = MongoClients.create(store.connectionString())) {
            repeat(seed -> new SideBySide(collection(client, "indexed"), collection(client, "plain"), Likeness.SELF)
                    .run(seed));
        }
    }

    @Test
    void answers_as_the_stock_server_does() throws Exception {
        MongoServer stock = new MongoServer(new MemoryBackend());
        try (EmbeddedStore store = EmbeddedStore.open(folder, "127.0.0.1", 0);
                MongoClient client = MongoClients.create(store.connectionString());
                MongoClient other = MongoClients.create(stock.bindAndGetConnectionString())) {
            repeat(seed ->
                    new SideBySide(collection(client, "own"), collection(other, "own"), Likeness.STOCK).run(seed));
        } finally {
            stock.shutdownNow();
        }
    }

    @Test
    @EnabledIfEnvironmentVariable(named = "FANGXIN_TEST_MONGODB_URI", matches = ".+")
    void answers_as_a_real_server_does() throws Exception {
        try (EmbeddedStore store = EmbeddedStore.open(folder, "127.0.0.1", 0);
                MongoClient client = MongoClients.create(store.connectionString());
                MongoClient other = MongoClients.create(System.getenv("FANGXIN_TEST_MONGODB_URI"))) {
            repeat(seed ->
                    new SideBySide(collection(client, "own"), collection(other, "own"), Likeness.REAL).run(seed));
        }
    }

    @Test
    void answers_as_the_mongodb_of_the_compose_file_does() throws Exception {
        Assumptions.assumeTrue(DockerClientFactory.instance().isDockerAvailable(), "skipped: no Docker");
        try (MongoDBContainer mongodb = new MongoDBContainer(composedImage());
                EmbeddedStore store = EmbeddedStore.open(folder, "127.0.0.1", 0);
                MongoClient client = MongoClients.create(store.connectionString())) {
            mongodb.start();
            try (MongoClient other = MongoClients.create(mongodb.getConnectionString())) {
                repeat(seed ->
                        new SideBySide(collection(client, "own"), collection(other, "own"), Likeness.REAL).run(seed));
            }
        }
    }

    private static String composedImage() throws IOException {
        try (Stream<String> lines = Files.lines(Path.of("..", "docker-compose.yml"))) {
            return lines.map(String::strip)
                    .filter(line -> line.startsWith("image: mongo:"))
                    .map(line -> line.substring("image: ".length()))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static MongoCollection<BsonDocument> collection(MongoClient client, String name) {
        return client.getDatabase(DATABASE).getCollection(name, BsonDocument.class);
    }

    private static void repeat(LongConsumer run) {
        Long wanted = Long.getLong("fangxin.store.seed");
        if (wanted != null) {
            run.accept(wanted);
            return;
        }
        long until = System.nanoTime()
                + Duration.ofMinutes(Long.getLong("fangxin.store.minutes", 0)).toNanos();
        for (long seed = 1; seed <= SHORT_FORM || System.nanoTime() < until; seed++) {
            run.accept(seed);
        }
    }
}
