package org.fangxin.complaint.adapter.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.bson.BsonDocument;
import org.bson.Document;
import org.fangxin.complaint.AskedQueries;
import org.fangxin.complaint.Client;
import org.fangxin.complaint.ServiceIT;
import org.fangxin.complaint.application.Alarms;
import org.fangxin.complaint.application.groups.CaseGroup;
import org.fangxin.contracts.codes.UnifiedSocialCreditCode;
import org.fangxin.platform.mongo.CollectionIndex;
import org.fangxin.platform.mongo.DeclaredIndexes;
import org.fangxin.testkit.Repository;
import org.fangxin.testkit.TestIssuer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every list, search and queue goes by a declared index: the store explains what it was asked. */
class QueryPlansIT extends ServiceIT {
    private static final Set<String> COLLECTIONS = Set.of(
            "complaints",
            "reports",
            "reporters",
            "assignees",
            "accesses",
            "messages",
            "complaintGroups",
            "disclosureTotals");

    @Autowired
    private AskedQueries asked;

    @Autowired
    private MongoDatabase database;

    @Autowired
    private MongoStore store;

    @Autowired
    private List<DeclaredIndexes> declared;

    @Test
    void no_list_search_or_queue_scans_or_sorts_and_each_goes_by_a_declared_index() {
        Filed one = file("planner-" + UUID.randomUUID());
        step(officer("330106"), one, "assignment", "{}");
        Set<String> declaredKeys = new TreeSet<>();
        declared.forEach(service -> service.indexes().forEach(index -> declaredKeys.add(keys(index))));

        questions(one)
                .forEach((name, call) -> assertThat(declaredKeys)
                        .as(name + " goes by declared indexes")
                        .containsAll(plan(name, call)));
    }

    @Test
    void the_operators_table_names_every_declared_index() throws IOException {
        String operations = Files.readString(Repository.root().resolve("docs/operations.md"));
        List<String> missing = new ArrayList<>();
        for (DeclaredIndexes indexes : declared) {
            for (CollectionIndex index : indexes.indexes()) {
                String keys = String.join(", ", index.keys().toBsonDocument().keySet());
                String row = "| `%s` | `%s`%s |".formatted(index.collection(), keys, index.unique() ? " *" : "");
                if (!operations.contains(row)
                        && !index.collection().equals("idempotency")
                        && !keys.equals("outboxDue")) {
                    missing.add(row + " " + index.serves() + " |");
                }
            }
        }
        assertThat(missing)
                .as("missing in docs/operations.md:\n" + String.join("\n", missing))
                .isEmpty();
    }

    private Map<String, Runnable> questions(Filed one) {
        Client bureau = officer("330106");
        Client city = officer("330100");
        Client shop = merchant("91330106MA2ABCDEX7");
        Client person = consumer("planner-nobody");
        String queue = COMPLAINTS + "?";
        Map<String, Runnable> questions = new LinkedHashMap<>();
        questions.put("queue by due day", () -> bureau.get(COMPLAINTS).is(200));
        questions.put("queue of a city", () -> city.get(COMPLAINTS).is(200));
        questions.put(
                "queue by receipt", () -> bureau.get(queue + "sort=receivedAt").is(200));
        questions.put(
                "queue by status, category, business",
                () -> bureau.get(queue + "status=ACCEPTED&category=GOODS_FOOD&merchant=91330106MA2ABCDEX7")
                        .is(200));
        questions.put("queue: overdue", () -> bureau.get(queue + "overdue=true").is(200));
        questions.put(
                "queue: due before",
                () -> bureau.get(queue + "dueBefore=2026-12-01").is(200));
        questions.put(
                "queue by channel", () -> bureau.get(queue + "channel=APP").is(200));
        questions.put(
                "queue of an officer", () -> bureau.get(queue + "assignee=me").is(200));
        questions.put(
                "queue in nobody's hands",
                () -> bureau.get(queue + "assignee=nobody").is(200));
        questions.put(
                "queue: all filters",
                () -> bureau.get(queue + "status=RECEIVED&category=GOODS_FOOD&channel=APP&assignee=me&overdue=false")
                        .is(200));
        questions.put(
                "search by words",
                () -> bureau.get(queue + "q=%E9%A5%BC%E5%B9%B2").is(200));
        questions.put(
                "search by words, filtered",
                () -> bureau.get(queue + "q=%E9%A5%BC%E5%B9%B2&status=RECEIVED&sort=receivedAt")
                        .is(200));
        questions.put(
                "complaints of a phone number",
                () -> bureau.post(COMPLAINTS + "/person-searches", "{\"phone\":\"13812345678\"}")
                        .is(200));
        questions.put(
                "complaints of a name",
                () -> bureau.post(COMPLAINTS + "/person-searches", "{\"name\":\"张小丰\"}")
                        .is(200));
        questions.put("workload", () -> bureau.get("/api/v1/officers/workload").is(200));
        questions.put(
                "complaints against a business", () -> shop.get(COMPLAINTS).is(200));
        questions.put(
                "groups of complaints",
                () -> bureau.get(COMPLAINTS + "/groups?minOpen=1&merchant=91330106MA2ABCDEX7&problem=FOOD_SAFETY")
                        .is(200));
        questions.put(
                "groups of complaints in a city",
                () -> city.get(COMPLAINTS + "/groups").is(200));
        questions.put(
                "open complaints of a group",
                () -> city.get(COMPLAINTS + "/groups/91330106MA2ABCDEX7/FOOD_SAFETY")
                        .is(200));
        questions.put(
                "all complaints of a group",
                () -> bureau.get(COMPLAINTS + "/groups/91330106MA2ABCDEX7/FOOD_SAFETY?open=false")
                        .is(200));
        questions.put(
                "a group to be counted",
                () -> store.caseGroups()
                        .countEverywhere(new CaseGroup.Key(
                                "330106", new UnifiedSocialCreditCode("91330106MA2ABCDEX7"), "FOOD_SAFETY")));
        Client station =
                as(TestIssuer.shared().token("planner-staff", "STATION").station("planner-station"));
        questions.put("what a station took down", () -> station.get(COMPLAINTS).is(200));
        questions.put(
                "what a station took down, by due day",
                () -> station.get(queue + "sort=dueOn&status=RECEIVED").is(200));
        questions.put("own complaints", () -> person.get(COMPLAINTS).is(200));
        questions.put(
                "own complaints by due day",
                () -> person.get(queue + "sort=dueOn").is(200));
        questions.put("reports by due day", () -> bureau.get("/api/v1/reports").is(200));
        questions.put("own reports", () -> person.get("/api/v1/reports").is(200));
        questions.put(
                "messages of a case", () -> bureau.get(one.path("messages")).is(200));
        questions.put(
                "looks at personal data", () -> bureau.get(one.path("accesses")).is(200));
        questions.put(
                "public complaints", () -> anybody().get("/api/v1/disclosures").is(200));
        questions.put(
                "public complaints of a business",
                () -> anybody()
                        .get("/api/v1/disclosures/merchants/91330106MA2ABCDEX7")
                        .is(200));
        questions.put(
                "totals of what is public about a business",
                () -> anybody()
                        .get("/api/v1/disclosures/merchants/91330106MA2ABCDEX7/totals")
                        .is(200));
        questions.put("limits to look at", () -> alarms().due(LocalDate.of(2026, 11, 23), 10));
        questions.put("what became public", () -> store.disclosureTotals().update());
        questions.put("due days to count anew", () -> store.recount().provisional());
        return questions;
    }

    private Alarms alarms() {
        return store.alarms();
    }

    private static String keys(CollectionIndex index) {
        return index.collection() + " by "
                + String.join(", ", index.keys().toBsonDocument().keySet());
    }

    /** The indexes by which a call's questions go; fails if one scans or sorts. */
    private Set<String> plan(String name, Runnable call) {
        Set<String> used = new TreeSet<>();
        for (BsonDocument question : asked.by(call)) {
            String command = question.getFirstKey();
            String collection = question.getString(command).getValue();
            if (COLLECTIONS.contains(collection)) {
                Document winning = explain(question);
                assertThat(winning.toJson()).as(name + ": " + question).doesNotContain("COLLSCAN", "\"SORT\"");
                String keys = keys(winning);
                if (keys.equals("_id")) {
                    assertThat(question.getDocument("filter", question.getDocument("query", new BsonDocument())))
                            .as(name + " walks along all ids: " + question)
                            .containsKey("_id");
                } else {
                    used.add(collection + " by " + keys);
                }
            }
        }
        assertThat(used).as(name + " asks the store").isNotEmpty();
        return used;
    }

    private Document explain(BsonDocument question) {
        BsonDocument bare = new BsonDocument();
        bare.putAll(question);
        List.of("lsid", "$db", "$readPreference", "apiVersion", "$clusterTime").forEach(bare::remove);
        Document plan = database.runCommand(new Document("explain", bare).append("verbosity", "queryPlanner"));
        return plan.get("queryPlanner", Document.class).get("winningPlan", Document.class);
    }

    private static String keys(Document stage) {
        Document pattern = stage.get("keyPattern", Document.class);
        if (pattern != null) {
            return String.join(", ", pattern.keySet());
        }
        Document input = stage.get("inputStage", Document.class);
        return input == null ? stage.toJson() : keys(input);
    }
}
