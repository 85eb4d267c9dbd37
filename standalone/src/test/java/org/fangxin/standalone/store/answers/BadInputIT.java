package org.fangxin.standalone.store.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoCommandException;
import com.mongodb.MongoException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Updates;
import java.nio.file.Path;
import java.util.List;
import org.bson.Document;
import org.fangxin.standalone.store.EmbeddedStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is too large, too deep or at the edge: answered as MongoDB does, and never a damaged store. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class BadInputIT {

    @TempDir
    private Path folder;

    private EmbeddedStore store;
    private MongoClient client;
    private MongoCollection<Document> things;

    @BeforeEach
    void open() throws Exception {
        store = EmbeddedStore.open(folder, "127.0.0.1", 0);
        client = MongoClients.create(store.connectionString());
        things = client.getDatabase("bad").getCollection("things");
    }

    @AfterEach
    void close() {
        client.close();
        store.close();
    }

    @Test
    void an_update_may_not_grow_a_document_over_16_megabytes() {
        things.insertOne(new Document("_id", 1).append("a", "x".repeat(9_000_000)));
        assertThatThrownBy(() -> things.updateOne(Filters.eq(1), Updates.set("b", "x".repeat(9_000_000))))
                .isInstanceOf(MongoWriteException.class)
                .hasMessageContaining("max size: 16777216");
        assertThat(things.find().first()).doesNotContainKey("b");
    }

    @Test
    void nesting_over_180_levels_is_refused() {
        Document nested = new Document("end", 1);
        for (int i = 0; i < 200; i++) {
            nested = new Document("inner", nested);
        }
        Document deep = nested.append("_id", 1);
        assertThatThrownBy(() -> things.insertOne(deep)).isInstanceOf(MongoException.class);
        assertThat(things.countDocuments()).isZero();
    }

    @Test
    void very_long_keys_four_byte_characters_and_nan_are_indexed() {
        things.createIndex(Indexes.ascending("key"), new IndexOptions().unique(true));
        String longKey = "\ud83d\ude00".repeat(100_000);
        things.insertMany(List.of(
                new Document("_id", 1).append("key", longKey),
                new Document("_id", 2).append("key", Double.NaN),
                new Document("_id", 3).append("key", Long.MAX_VALUE),
                new Document("_id", 4).append("key", Long.MAX_VALUE - 1)));
        assertThat(things.find(Filters.eq("key", longKey)).first()).containsEntry("_id", 1);
        assertThat(things.find(Filters.eq("key", Double.NaN)).first()).containsEntry("_id", 2);
        assertThat(things.find(Filters.gt("key", Long.MAX_VALUE - 1)).map(found -> found.get("_id")))
                .containsExactly(3);
        assertThatThrownBy(() -> things.insertOne(new Document("_id", 5).append("key", Double.NaN)))
                .isInstanceOf(MongoWriteException.class)
                .hasMessageContaining("E11000");
    }

    @Test
    void a_sum_beyond_64_bits_is_refused_and_one_beyond_32_grows() {
        things.insertOne(new Document("_id", 1).append("wide", Long.MAX_VALUE).append("narrow", Integer.MAX_VALUE));
        assertThatThrownBy(() -> things.updateOne(Filters.eq(1), Updates.inc("wide", 1)))
                .isInstanceOf(MongoWriteException.class);
        things.updateOne(Filters.eq(1), Updates.inc("narrow", 1));
        assertThat(things.find().first())
                .containsEntry("narrow", 1L + Integer.MAX_VALUE)
                .containsEntry("wide", Long.MAX_VALUE);
    }

    @Test
    void a_unique_index_on_part_of_the_documents_holds_for_that_part_only() {
        things.createIndex(
                Indexes.ascending("mail"),
                new IndexOptions().unique(true).partialFilterExpression(new Document("active", true)));
        things.insertOne(new Document("_id", 1).append("mail", "a").append("active", true));
        things.insertOne(new Document("_id", 2).append("mail", "a").append("active", false));
        assertThatThrownBy(() -> things.insertOne(
                        new Document("_id", 3).append("mail", "a").append("active", true)))
                .hasMessageContaining("E11000");
        assertThat(things.countDocuments(Filters.eq("mail", "a"))).isEqualTo(2);
    }

    @Test
    void kinds_of_indexes_that_are_not_here_are_refused_instead_of_ignored() {
        assertThatThrownBy(() -> things.createIndex(Indexes.geo2dsphere("place")))
                .isInstanceOf(MongoCommandException.class)
                .hasMessageContaining("2dsphere");
        assertThatThrownBy(() -> things.createIndex(Indexes.text("words"))).isInstanceOf(MongoCommandException.class);
    }

    @Test
    void everything_is_there_after_closing_and_opening() throws Exception {
        things.insertOne(new Document("_id", 1).append("a.b", 1).append("c", new Document("$odd", 1)));
        Document before = things.find().first();
        client.close();
        store.close();
        open();
        assertThat(things.find().first()).isEqualTo(before);
    }
}
