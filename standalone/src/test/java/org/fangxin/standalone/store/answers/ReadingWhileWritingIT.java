package org.fangxin.standalone.store.answers;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.bson.Document;
import org.fangxin.standalone.store.EmbeddedStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One long change of a collection is under way: who waits for it, and who does not. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ReadingWhileWritingIT {
    private static final int MANY = 40_000;

    @TempDir
    private Path folder;

    private EmbeddedStore store;
    private MongoClient client;
    private MongoCollection<Document> cases;
    private MongoCollection<Document> merchants;

    @BeforeEach
    void fill() throws Exception {
        store = EmbeddedStore.open(folder, "127.0.0.1", 0);
        client = MongoClients.create(store.connectionString());
        MongoDatabase database = client.getDatabase("busy");
        cases = database.getCollection("cases");
        merchants = database.getCollection("merchants");
        List<Document> documents = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            documents.add(new Document("_id", i).append("seen", 0));
        }
        cases.insertMany(documents);
    }

    @AfterEach
    void close() {
        client.close();
        store.close();
    }

    @Test
    void neither_readers_nor_writers_of_another_collection_wait_for_a_writer() throws Exception {
        CompletableFuture<Long> change = CompletableFuture.supplyAsync(() ->
                cases.updateMany(Filters.gte("_id", 0), Updates.inc("seen", 1)).getModifiedCount());
        Awaitility.await().until(this::changeHasBegun);

        Document read = cases.find(Filters.eq("_id", MANY - 1)).first();
        merchants.insertOne(new Document("_id", "M1"));
        boolean stillChanging = !change.isDone();

        assertThat(stillChanging).as("the change outlasts the reading").isTrue();
        assertThat(read).isNotNull();
        assertThat(change.get(1, TimeUnit.MINUTES)).isEqualTo(MANY);
        assertThat(cases.countDocuments(Filters.eq("seen", 1))).isEqualTo(MANY);
    }

    private boolean changeHasBegun() {
        Document first = cases.find(Filters.eq("_id", 0)).first();
        return first != null && first.getInteger("seen") == 1;
    }
}
