package org.fangxin.standalone.store.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoCommandException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.fangxin.standalone.store.EmbeddedStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class UseOfIndexesIT {

    private static final String BY_STATUS = "status_1_due_-1";

    @TempDir
    private Path folder;

    private EmbeddedStore store;
    private MongoClient client;
    private MongoDatabase database;
    private MongoCollection<Document> cases;

    @BeforeEach
    void fill() throws Exception {
        store = EmbeddedStore.open(folder, "127.0.0.1", 0);
        client = MongoClients.create(store.connectionString());
        database = client.getDatabase("indexes");
        cases = database.getCollection("cases");
        List<Document> documents = new ArrayList<>();
        for (int i = 0; i < 600; i++) {
            documents.add(new Document("_id", i)
                    .append("status", "s" + i % 6)
                    .append("due", i)
                    .append("tags", List.of("t" + i % 10, "all"))
                    .append("who", new Document("name", "name-%03d".formatted(i))));
        }
        cases.insertMany(documents);
        cases.createIndex(Indexes.compoundIndex(Indexes.ascending("status"), Indexes.descending("due")));
        cases.createIndex(Indexes.ascending("tags"));
        cases.createIndex(Indexes.ascending("who.name"), new IndexOptions().unique(true));
    }

    @AfterEach
    void close() {
        client.close();
        store.close();
    }

    @Test
    void equality_with_sort_and_limit_reads_no_more_keys_than_it_returns() {
        Document explained = cases.find(Filters.eq("status", "s1"))
                .sort(Sorts.descending("due"))
                .limit(20)
                .explain();
        assertThat(index(explained)).isEqualTo(BY_STATUS);
        assertThat(examined(explained)).isEqualTo(20);
        Document backwards = cases.find(Filters.eq("status", "s1"))
                .sort(Sorts.ascending("due"))
                .limit(20)
                .explain();
        assertThat(examined(backwards)).isEqualTo(20);
    }

    @Test
    void several_values_are_merged_in_the_order_of_the_sort() {
        Bson filter = Filters.in("status", "s1", "s2", "s5");
        assertThat(examined(cases.find(filter)
                        .sort(Sorts.descending("due"))
                        .limit(5)
                        .explain()))
                .isEqualTo(5);
        assertThat(cases.find(filter).sort(Sorts.descending("due")).limit(5).map(found -> found.getInteger("_id")))
                .containsExactly(599, 596, 595, 593, 590);
    }

    @Test
    void ranges_prefixes_arrays_and_dotted_paths_go_by_their_index() {
        assertThat(examined(cases.find(Filters.and(Filters.eq("status", "s0"), Filters.gte("due", 580)))
                        .explain()))
                .isEqualTo(3);
        assertThat(index(cases.find(Filters.regex("who.name", "^name-01")).explain()))
                .isEqualTo("who.name_1");
        assertThat(cases.countDocuments(Filters.regex("who.name", "^name-01"))).isEqualTo(10);
        assertThat(index(cases.find(Filters.eq("tags", "t3")).explain())).isEqualTo("tags_1");
        assertThat(cases.countDocuments(Filters.eq("tags", "t3"))).isEqualTo(60);
    }

    @Test
    void the_next_page_of_a_list_starts_where_the_last_one_ended() {
        Bson after = Filters.or(Filters.lt("due", 301), Filters.and(Filters.eq("due", 301), Filters.lt("_id", 301)));
        Document explained = cases.find(Filters.and(Filters.eq("status", "s1"), after))
                .sort(Sorts.descending("due"))
                .limit(10)
                .explain();
        assertThat(index(explained)).isEqualTo(BY_STATUS);
        assertThat(examined(explained)).isLessThanOrEqualTo(11);
    }

    @Test
    void every_command_that_searches_names_its_index() {
        List<Document> commands = List.of(
                new Document("count", "cases").append("query", new Document("status", "s1")),
                new Document("distinct", "cases").append("key", "due").append("query", new Document("status", "s1")),
                new Document("delete", "cases")
                        .append("deletes", List.of(new Document("q", new Document("status", "s1")).append("limit", 0))),
                new Document("update", "cases")
                        .append(
                                "updates",
                                List.of(new Document("q", new Document("status", "s1"))
                                        .append("u", new Document("$set", new Document("x", 1))))),
                new Document("findAndModify", "cases").append("query", new Document("status", "s1")),
                new Document("aggregate", "cases")
                        .append("pipeline", List.of(new Document("$match", new Document("status", "s1"))))
                        .append("cursor", new Document()));
        for (Document command : commands) {
            assertThat(index(database.runCommand(new Document("explain", command))))
                    .as(command.toJson())
                    .isEqualTo(BY_STATUS);
        }
    }

    @Test
    void a_hint_is_obeyed_and_an_unknown_one_refused() {
        assertThat(index(cases.find(Filters.eq("status", "s1"))
                        .hintString("tags_1")
                        .explain()))
                .isEqualTo("tags_1");
        assertThat(cases.find(Filters.eq("status", "s1"))
                        .hint(new Document("$natural", 1))
                        .explain()
                        .toJson())
                .contains("COLLSCAN");
        assertThatThrownBy(() -> cases.find().hintString("nothing").first())
                .isInstanceOf(MongoCommandException.class)
                .hasMessageContaining("hint provided does not correspond to an existing index");
    }

    @Test
    void dropping_an_index_leaves_those_of_other_collections_alone_also_after_a_restart() throws Exception {
        MongoCollection<Document> others = database.getCollection("others");
        others.createIndex(Indexes.ascending("tags"));
        cases.dropIndex("tags_1");
        client.close();
        store.close();
        store = EmbeddedStore.open(folder, "127.0.0.1", 0);
        client = MongoClients.create(store.connectionString());
        MongoDatabase again = client.getDatabase("indexes");
        assertThat(again.getCollection("others").listIndexes().map(index -> index.getString("name")))
                .containsExactlyInAnyOrder("_id_", "tags_1");
        assertThat(again.getCollection("cases").listIndexes().map(index -> index.getString("name")))
                .containsExactlyInAnyOrder("_id_", BY_STATUS, "who.name_1");
        assertThat(again.getCollection("cases")
                        .find(Filters.eq("status", "s1"))
                        .explain()
                        .toJson())
                .contains(BY_STATUS);
    }

    private static int examined(Document explained) {
        return explained.get("executionStats", Document.class).getInteger("totalKeysExamined");
    }

    private static String index(Document explained) {
        Document stage = explained.get("queryPlanner", Document.class).get("winningPlan", Document.class);
        while (stage != null && stage.getString("indexName") == null) {
            stage = stage.get("inputStage", Document.class);
        }
        return stage == null ? "none" : stage.getString("indexName");
    }
}
