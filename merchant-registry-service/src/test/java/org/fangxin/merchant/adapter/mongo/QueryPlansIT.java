package org.fangxin.merchant.adapter.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fangxin.merchant.MerchantLines.line;
import static org.fangxin.merchant.MerchantLines.uscc;

import com.mongodb.client.MongoDatabase;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bson.BsonDocument;
import org.bson.Document;
import org.fangxin.contracts.codes.UnifiedSocialCreditCode;
import org.fangxin.merchant.AskedQueries;
import org.fangxin.merchant.RegistryTest;
import org.fangxin.merchant.api.RegistryApi;
import org.fangxin.merchant.domain.Merchants;
import org.fangxin.merchant.domain.application.Applications;
import org.fangxin.merchant.domain.evaluation.EvaluationCalendar;
import org.fangxin.merchant.domain.review.ReviewProposals;
import org.fangxin.merchant.domain.station.Ledgers;
import org.fangxin.platform.mongo.CollectionIndex;
import org.fangxin.testkit.TestIssuer;
import org.fangxin.testkit.TestToken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Every list, search and queue of the registry goes by a declared index: the store explains what it was asked. */
@RegistryTest
class QueryPlansIT {
    private static final String MERCHANTS = "/api/v1/merchants";
    private static final String USCC = uscc(8_200);
    private static final String STORE =
            ",\"brand\":\"计划\",\"industry\":\"F52\",\"stores\":[{\"ref\":\"S\",\"name\":\"店\","
                    + "\"district\":\"330106\",\"address\":\"街\",\"location\":{\"lng\":120.1551,\"lat\":30.2741},\"mall\":\"天街\"}]";

    private static final String STATION =
            "{\"ref\":\"PLANS\",\"name\":\"计划站\",\"kind\":\"MALL\",\"district\":\"330106\",\"address\":\"文三路 1 号\"}";
    private static final String DISPUTE =
            "{\"kind\":\"DISPUTE\",\"consumer\":{\"name\":\"张小丰\",\"phone\":\"13912345678\"},\"uscc\":\"" + USCC
                    + "\",\"category\":\"GOODS_FOOD\",\"problemType\":\"QUALITY\",\"description\":\"饼干有霉斑\"}";
    private static final TestToken OFFICER =
            TestIssuer.shared().token("officer-plans", "OFFICER").districts("330106");

    private static final Set<String> COLLECTIONS = new RegistryIndexes()
            .indexes().stream().map(CollectionIndex::collection).collect(Collectors.toSet());

    @Autowired
    private AskedQueries asked;

    @Autowired
    private MongoDatabase database;

    @Autowired
    private Merchants merchants;

    @Autowired
    private EvaluationCalendar calendar;

    @Autowired
    private Applications applications;

    @Autowired
    private Ledgers ledgers;

    @Autowired
    private ReviewProposals proposals;

    private RegistryApi api;
    private String importPath;
    private String station;
    private String entry;

    @BeforeEach
    void connect(@LocalServerPort int port) {
        api = RegistryApi.ready(port);
        JsonNode imported = api.importLines(RegistryApi.reviewer(), line(USCC, "杭州查询计划店", STORE));
        importPath = "/api/v1/merchant-imports/" + imported.path("id").asString();
        station = "/api/v1/stations/"
                + api.post(
                                "/api/v1/stations/imports",
                                "application/x-ndjson",
                                STATION.getBytes(StandardCharsets.UTF_8),
                                "Authorization",
                                RegistryApi.reviewer().bearer())
                        .expect(200)
                        .json()
                        .path("items")
                        .get(0)
                        .path("id")
                        .asString();
        entry = IntStream.range(0, 2).mapToObj(i -> written()).toList().getLast();
    }

    /** A dispute in the station's ledger. */
    private String written() {
        return api.post(
                        station + "/ledger-entries",
                        "application/json",
                        DISPUTE.getBytes(StandardCharsets.UTF_8),
                        "Authorization",
                        OFFICER.bearer(),
                        "Idempotency-Key",
                        UUID.randomUUID().toString())
                .expect(201)
                .header("Location");
    }

    @Test
    void no_list_search_or_queue_scans_or_sorts_and_each_goes_by_a_declared_index() {
        Set<String> declared = new TreeSet<>();
        new RegistryIndexes().indexes().forEach(index -> declared.add(keys(index)));

        questions()
                .forEach((name, call) -> assertThat(declared)
                        .as(name + " goes by declared indexes")
                        .containsAll(plan(name, call)));
    }

    private Map<String, Runnable> questions() {
        UnifiedSocialCreditCode code = new UnifiedSocialCreditCode(USCC);
        TestToken mall = RegistryApi.partner("mall-plans");
        TestToken city = RegistryApi.reviewer();
        TestToken twoDistricts =
                TestIssuer.shared().token("reviewer-2", "REVIEWER").districts("330106", "330108");
        TestToken shop = TestIssuer.shared().token("shop-plans", "MERCHANT").uscc(USCC);
        String near = "near=120.1551,30.2741&radius=800";
        String q = "q=" + URLEncoder.encode("查询计划", StandardCharsets.UTF_8);
        Map<String, Runnable> questions = new LinkedHashMap<>();
        get(questions, MERCHANTS);
        get(questions, MERCHANTS + "?sort=-registered&district=330106");
        get(questions, MERCHANTS + "?category=GOODS&designation=STORE");
        get(questions, MERCHANTS + "?" + q);
        get(questions, MERCHANTS + "?q=cxjh");
        get(questions, MERCHANTS + "?q=chaxunjihua");
        get(questions, MERCHANTS + "?" + q + "&district=330106&sort=name");
        get(questions, MERCHANTS + "?" + q + "&sort=-registered&openNow=true");
        get(questions, MERCHANTS + "?" + near);
        get(questions, MERCHANTS + "?" + near + "&" + q);
        get(questions, MERCHANTS + "?" + near + "&sort=name");
        get(questions, MERCHANTS + "?openNow=true&sort=-registered");
        get(questions, MERCHANTS + "?industry=F52&mall=" + URLEncoder.encode("天街", StandardCharsets.UTF_8));
        get(questions, MERCHANTS + "?returnDaysMin=7&crossStore=true");
        get(questions, MERCHANTS + "/" + USCC);
        questions.put("a merchant as of a moment", () -> merchants.asOf(code, Instant.EPOCH));
        get(questions, "/api/v1/merchant-suggestions?" + q);
        get(questions, "/api/v1/designation-applications/in-publicity");
        get(questions, "/api/v1/stations");
        get(questions, "/api/v1/stations?district=330106&kind=MALL");
        get(questions, "/api/v1/stations?near=120.1551,30.2741");
        get(questions, "/api/v1/return-alliances");
        get(questions, "/api/v1/return-alliances?member=" + USCC);
        get(questions, MERCHANTS + "/" + USCC + "/revisions", city);
        get(questions, MERCHANTS + "/" + USCC + "/persons", city);
        get(questions, MERCHANTS + "/" + USCC + "/accesses", city);
        get(questions, "/api/v1/designation-applications", city);
        get(questions, "/api/v1/designation-applications", shop);
        get(questions, "/api/v1/designation-applications?stage=COUNTY_REVIEW&kind=STORE", twoDistricts);
        get(questions, "/api/v1/designation-applications/in-publicity?district=330106&kind=STORE");
        get(questions, "/api/v1/designation-applications/drafts", shop);
        get(questions, "/api/v1/designations?district=330106&kind=STORE", city);
        get(questions, "/api/v1/designations?evaluationDueBefore=2027-01-01", city);
        get(questions, "/api/v1/designations?evaluationDueBefore=2027-01-01&kind=STORE&pool=STAR", twoDistricts);
        questions.put("evaluations to tell of", () -> calendar.untold(LocalDate.EPOCH, 10));
        get(questions, "/api/v1/review-proposals", city);
        get(questions, "/api/v1/review-proposals?state=OPEN&district=330106", twoDistricts);
        questions.put("open proposals about a merchant", () -> proposals.openAbout(code));
        questions.put("the latest proposal by a rule", () -> proposals.latest(code, "COMPLAINTS"));
        questions.put("proposals to look at again", () -> proposals.lastLookedAtBefore(LocalDate.EPOCH, 10));
        get(questions, "/api/v1/partners/me/drift", mall);
        get(questions, "/api/v1/merchant-changes/snapshot", mall);
        get(questions, "/api/v1/merchant-changes/snapshot?scope=roster", mall);
        get(questions, "/api/v1/merchant-changes?after=" + changesFrom(mall), mall);
        get(questions, "/api/v1/merchant-changes?scope=roster&after=" + changesFrom(mall), mall);
        get(questions, importPath, city);
        get(questions, importPath + "/results", city);
        String ledger = station + "/ledger-entries";
        get(questions, ledger, OFFICER);
        get(questions, ledger + "?open=true", OFFICER);
        get(questions, ledger + "?limit=1&cursor=" + next(ledger + "?limit=1", OFFICER), OFFICER);
        get(questions, ledger + "?open=true&limit=1&cursor=" + next(ledger + "?open=true&limit=1", OFFICER), OFFICER);
        get(questions, entry, OFFICER);
        get(questions, entry + "/accesses", OFFICER);
        get(questions, station + "/figures");
        questions.put("the entry of a request", () -> ledgers.byRequest("none"));
        questions.put("the entry of a complaint", () -> ledgers.byComplaint("none"));
        questions.put("the application of a request", () -> applications.submittedBy("none"));
        questions.put("the open application for a kind", () -> applications.openOf(code, "STORE"));
        questions.put("applications that the calendar moves", () -> applications.due(LocalDate.EPOCH, 10));
        questions.put(
                "lookup",
                () -> api.post(
                                "/api/v1/merchant-status-lookups",
                                "application/json",
                                ("{\"usccs\":[\"" + USCC + "\"]}").getBytes(StandardCharsets.UTF_8))
                        .expect(200));
        questions.put("designations that the calendar turns", () -> merchants.dueToTurn(LocalDate.EPOCH, 10));
        questions.put("the merchant of a designation", () -> merchants.withDesignation("none"));
        return questions;
    }

    /** A token after which to follow changes. */
    private String changesFrom(TestToken token) {
        return api.get("/api/v1/merchant-changes/snapshot", token)
                .expect(200)
                .lines()
                .getFirst()
                .path("after")
                .asString();
    }

    private String next(String path, TestToken token) {
        return api.get(path, token).expect(200).json().path("next").asString();
    }

    private void get(Map<String, Runnable> questions, String path) {
        questions.put(path, () -> api.get(path).expect(200));
    }

    private void get(Map<String, Runnable> questions, String path, TestToken token) {
        questions.put(path, () -> api.get(path, token).expect(200));
    }

    private static String keys(CollectionIndex index) {
        return index.collection() + " by "
                + String.join(", ", index.keys().toBsonDocument().keySet());
    }

    /** The indexes by which a call's questions go; fails if one scans or sorts. */
    private Set<String> plan(String name, Runnable call) {
        Set<String> used = new TreeSet<>();
        for (BsonDocument question : asked.by(call)) {
            String collection = question.getString(question.getFirstKey()).getValue();
            if (isOfOthers(question, collection)) {
                continue;
            }
            Document winning = explain(question);
            assertThat(winning.toJson()).as(name + ": " + question).doesNotContain("COLLSCAN", "\"SORT\"");
            String keys = keys(winning);
            if (!keys.equals("_id")) {
                used.add(collection + " by " + keys);
            }
        }
        return used;
    }

    /**
     * Whether a question is the platform's, or of a collection that is read by ids alone: other threads of the service ask
     * such meanwhile.
     */
    private static boolean isOfOthers(BsonDocument question, String collection) {
        String asked = question.toJson();
        return !COLLECTIONS.contains(collection) || asked.contains("outboxDue") || asked.contains("\"figures.");
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
