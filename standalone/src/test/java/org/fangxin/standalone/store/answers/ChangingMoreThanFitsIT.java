package org.fangxin.standalone.store.answers;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Updates;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.fangxin.standalone.store.EmbeddedStore;
import org.fangxin.standalone.store.StoreSettings;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * One change of many documents makes more pages than may wait in memory: it has to wait, in the middle, for the thread that
 * writes pages, and that thread must not wait for it.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ChangingMoreThanFitsIT {
    private static final int MANY = 12_000;
    private static final StoreSettings NARROW = new StoreSettings(4, 1, 4, 60);

    @TempDir
    private Path folder;

    @Test
    @Timeout(value = 2, unit = TimeUnit.MINUTES)
    void a_change_of_many_documents_comes_to_its_end() throws Exception {
        try (EmbeddedStore store = EmbeddedStore.open(folder, "127.0.0.1", 0, NARROW);
                MongoClient client = MongoClients.create(store.connectionString())) {
            MongoCollection<Document> cases = client.getDatabase("narrow").getCollection("cases");
            cases.createIndex(Indexes.ascending("seen"));
            List<Document> documents = new ArrayList<>();
            for (int i = 0; i < MANY; i++) {
                documents.add(new Document("_id", i).append("seen", 0).append("text", "投诉".repeat(150)));
            }
            cases.insertMany(documents);

            cases.updateMany(Filters.gte("_id", 0), Updates.inc("seen", 1));

            assertThat(cases.countDocuments(Filters.eq("seen", 1))).isEqualTo(MANY);
        }
    }
}
