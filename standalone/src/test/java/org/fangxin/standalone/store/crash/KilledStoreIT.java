package org.fangxin.standalone.store.crash;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Indexes;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills a store again and again under load, each time on what the last kill left. Short by default; the long form is
 * {@code -Dfangxin.store.minutes=10}.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class KilledStoreIT {

    private static final int CLIENTS = 8;
    private static final int SHORT_FORM = 4;

    @TempDir
    private Path folder;

    private final Random random = new Random(7);

    @Test
    void acknowledged_writes_survive_being_killed_and_indexes_still_agree() throws Exception {
        List<Client> clients = new ArrayList<>();
        for (int i = 0; i < CLIENTS; i++) {
            clients.add(new Client("c" + i, i));
        }
        long until = System.nanoTime()
                + Duration.ofMinutes(Long.getLong("fangxin.store.minutes", 0)).toNanos();
        for (int round = 0; round < SHORT_FORM || System.nanoTime() < until; round++) {
            writeUntilKilled(clients);
            check(clients, round);
        }
        assertThat(clients).allSatisfy(client -> assertThat(client.size()).isPositive());
    }

    private void writeUntilKilled(List<Client> clients) throws Exception {
        StoreProcess store = StoreProcess.start(folder);
        try (MongoClient driver = MongoClients.create(store.connectionString())) {
            MongoCollection<Document> collection = collection(driver);
            collection.createIndex(Indexes.compoundIndex(Indexes.ascending("owner"), Indexes.descending("value")));
            collection.createIndex(Indexes.ascending("tags"));
            List<Thread> threads = clients.stream()
                    .map(client -> {
                        client.use(collection);
                        return Thread.ofVirtual().start(client);
                    })
                    .toList();
            new CountDownLatch(1).await(200 + random.nextInt(1500), TimeUnit.MILLISECONDS);
            store.kill();
            driver.close();
            for (Thread thread : threads) {
                thread.join();
            }
        } finally {
            store.kill();
        }
    }

    private void check(List<Client> clients, int round) throws Exception {
        StoreProcess store = StoreProcess.start(folder);
        try (MongoClient driver = MongoClients.create(store.connectionString())) {
            MongoCollection<Document> collection = collection(driver);
            Map<String, Integer> stored = new HashMap<>();
            for (Document document : collection.find().hint(new Document("$natural", 1))) {
                stored.put(document.getString("_id"), document.getInteger("value"));
            }
            for (Client client : clients) {
                assertThat(client.differences(stored)).as("round %d", round).isEmpty();
            }
            for (String index : List.of("_id_", "owner_1_value_-1", "tags_1")) {
                TreeSet<String> found = new TreeSet<>();
                collection.find().hintString(index).forEach(document -> found.add(document.getString("_id")));
                assertThat(found).as("round %d, index %s", round, index).isEqualTo(new TreeSet<>(stored.keySet()));
            }
        } finally {
            store.kill();
        }
    }

    private static MongoCollection<Document> collection(MongoClient driver) {
        return driver.getDatabase("crash").getCollection("documents");
    }
}
