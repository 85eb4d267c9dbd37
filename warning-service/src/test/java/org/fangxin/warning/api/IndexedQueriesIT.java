package org.fangxin.warning.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.bson.BsonDocument;
import org.bson.Document;
import org.fangxin.testkit.TestIssuer;
import org.fangxin.warning.RecordedQueries;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The store explains every read behind every list: by an index, and in its order. */
class IndexedQueriesIT extends ApiTest {
    private static final int HANDFUL = 100;

    @Autowired
    private RecordedQueries recorded;

    @Autowired
    private MongoDatabase database;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/warnings",
                "/warnings?status=all",
                "/warnings?status=draft",
                "/warnings?kind=RECALL",
                "/warnings?severity=URGENT",
                "/warnings?category=GOODS_FOOD",
                "/warnings?district=330106",
                "/warnings?merchant=91330110MA2EF003XD",
                "/warnings?q=%E9%A2%84%E4%BB%98%E5%8D%A1",
                "/warnings?effectiveAt=2026-01-01T00:00:00Z&district=330106&kind=RECALL",
                "/feeds/warnings.atom",
                "/feeds/warnings.json?district=330106&category=GOODS_FOOD",
                "/warning-proposals",
                "/warning-proposals?status=OPEN",
                "/warnings/none/acknowledgements",
                "/warning-blocklist",
                "/outreach-activities",
                "/outreach-activities?when=past",
                "/outreach-activities?when=all&kind=LECTURE",
                "/outreach-activities?district=330106",
                "/outreach-activities/none/feedback",
                "/outreach-activities/none/registrations",
                "/articles",
                "/articles?status=draft",
                "/articles?kind=HOT_TOPIC",
                "/articles?category=GOODS_FOOD",
                "/surveys",
                "/surveys?status=closed"
            })
    void of_the_bureau_and_the_public_go_by_an_index(String list) {
        assertIndexed(as("editor-wang", "EDITOR", "REVIEWER"), list);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/watchlists", "/watchlists/channels", "/inbox", "/inbox?unread=true", "/inbox/unread-count"})
    void of_a_consumer_go_by_an_index(String list) {
        assertIndexed(as("zhou", "CONSUMER"), list);
    }

    @Test
    void of_a_subscriber_go_by_an_index() {
        Api mall = anybody()
                .as(TestIssuer.shared().token("indexed-mall", "PARTNER").partner("indexed-mall"));
        assertIndexed(mall, "/webhooks");
    }

    private void assertIndexed(Api caller, String list) {
        Set<BsonDocument> reads = recorded.during(
                () -> assertThat(caller.get("/api/v1" + list).status()).isIn(200, 404));

        assertThat(reads).allSatisfy(read -> {
            Document explanation = explained(read);
            Document plan = explanation.get("queryPlanner", Document.class).get("winningPlan", Document.class);
            int examined = explanation.get("executionStats", Document.class).getInteger("totalDocsExamined");
            assertThat(stages(plan)).as(read + " → " + plan).doesNotContain("COLLSCAN");
            // Sorting a handful that another index found may be cheaper than the index with the order.
            assertThat(!stages(plan).contains("SORT") || examined <= HANDFUL)
                    .as(read + " → " + plan)
                    .isTrue();
        });
    }

    /** A collection without any document explains nothing, so it gets one for the moment, which matches nothing. */
    private Document explained(BsonDocument read) {
        MongoCollection<Document> collection =
                database.getCollection(read.getString("find").getValue());
        String id = UUID.randomUUID().toString();
        collection.insertOne(new Document("_id", id));
        try {
            return database.runCommand(new Document("explain", read).append("verbosity", "executionStats"));
        } finally {
            collection.deleteOne(new Document("_id", id));
        }
    }

    private static List<String> stages(Document stage) {
        Document input = stage.get("inputStage", Document.class);
        return Stream.concat(
                        Stream.of(stage.getString("stage")), input == null ? Stream.empty() : stages(input).stream())
                .toList();
    }
}
