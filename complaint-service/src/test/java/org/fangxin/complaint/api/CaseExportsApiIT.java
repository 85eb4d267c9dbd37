package org.fangxin.complaint.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.types.Binary;
import org.fangxin.complaint.Client;
import org.fangxin.complaint.FilingBody;
import org.fangxin.complaint.Reply;
import org.fangxin.complaint.ServiceIT;
import org.fangxin.complaint.application.exports.Exports;
import org.fangxin.testkit.TestIssuer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whole cases leave in the lines of an import, and come back without changing anything. */
class CaseExportsApiIT extends ServiceIT {
    private static final String EXPORTS = "/api/v1/complaint-exports";
    private static final String IMPORTS = "/api/v1/complaint-imports";
    private static final String ORDER =
            "{\"kind\":\"%s\",\"from\":\"2026-02-01\",\"to\":\"2026-12-31\",\"purpose\":\"上报\"}";
    private static final String DISTRICT = "330182";
    private static final String PAST = """
            {"kind":"COMPLAINT","externalNo":"%s","receivedAt":"2026-03-16T10:00:00+08:00","channel":"PLATFORM_12315","complainant":{"name":"赵小明","phone":"13700001234","address":"新安江路9号"},"respondent":{"name":"旧城饼屋","address":"新安江路3号","district":"330182"},"category":"GOODS_FOOD","problemType":"FOOD_SAFETY","narrative":"饼干有霉斑。","purchase":{"product":"桃酥饼干","boughtOn":"2026-03-14"},"claims":[{"type":"REFUND"}],"consents":{"publicity":true},"decision":{"outcome":"ACCEPTED","on":"2026-03-18"},"mediation":{"startedOn":"2026-03-20","mode":"PHONE"},"ending":{"outcome":"SETTLED","on":"2026-04-02","route":"MEDIATION_RECORD","terms":"退款","recovered":{"amount":"28.50","currency":"CNY"}},"closedOn":"2026-04-03","rating":{"score":"SATISFIED","on":"2026-04-05"}}
            {"kind":"REPORT","externalNo":"%s","receivedAt":"2026-05-06T10:00:00+08:00","channel":"LETTER","reporter":{"name":"钱小红","phone":"13600001234"},"respondent":{"name":"旧城饼屋","address":"新安江路3号","district":"330182"},"category":"GOODS_FOOD","problemType":"FOOD_SAFETY","clue":"过期原料","facts":"照片","verification":{"startedOn":"2026-05-08","extension":{"on":"2026-05-20","approvedBy":"局长","reason":"需要检验"}},"result":{"outcome":"CASE_FILED","on":"2026-06-10"},"decision":{"on":"2026-07-10","decision":"罚款"}}
            """;

    @Autowired
    private Exports exports;

    @Autowired
    private MongoDatabase database;

    private final String account = "exporter-" + UUID.randomUUID();
    private final String no = "12315-" + UUID.randomUUID();

    @Test
    void what_is_exported_is_imported_again_without_changing_anything() {
        imported(PAST.formatted(no, no)).has("counts.created", 2);
        Filed own = file(
                "exported-consumer",
                new FilingBody()
                        .setJson(
                                "/respondent",
                                "{\"name\":\"建德饼屋\",\"address\":\"某路1号\",\"district\":\"" + DISTRICT + "\"}"));

        List<JsonNode> complaints = told(content(made("COMPLAINTS")), no, own.id());
        List<JsonNode> reports = told(content(made("REPORTS")), no);

        assertThat(complaints).hasSize(2);
        JsonNode past = complaints.stream()
                .filter(line -> line.path("externalNo").asString().equals(no))
                .findFirst()
                .orElseThrow();
        assertThat(past.at("/complainant/name").asString()).isEqualTo("赵小明");
        assertThat(past.at("/ending/recovered/amount").asString()).isEqualTo("28.50");
        assertThat(past.at("/rating/on").asString()).isEqualTo("2026-04-05");
        assertThat(reports).hasSize(1);
        assertThat(reports.toString()).contains("罚款").doesNotContain("钱小红", "13600001234");
        String again = Stream.concat(complaints.stream(), reports.stream())
                .map(JsonNode::toString)
                .collect(Collectors.joining("\n"));
        imported(again).has("counts.unchanged", 3).has("counts.created", 0).has("counts.updated", 0);
    }

    /** The lines of these numbers. */
    private static List<JsonNode> told(String lines, String... numbers) {
        return lines.lines()
                .map(line -> JsonMapper.shared().readTree(line))
                .filter(line ->
                        List.of(numbers).contains(line.path("externalNo").asString()))
                .toList();
    }

    @Test
    void who_complained_can_read_who_exported_it_and_what_for() {
        Filed own = file(
                "exported-consumer",
                new FilingBody()
                        .setJson(
                                "/respondent",
                                "{\"name\":\"建德饼屋\",\"address\":\"某路1号\",\"district\":\"" + DISTRICT + "\"}"));
        made("COMPLAINTS");

        consumer("exported-consumer")
                .get(own.path("accesses"))
                .is(200)
                .has("items[0].officer", account)
                .has("items[0].purpose", "上报");
    }

    @Test
    void lies_sealed_in_the_store_and_is_its_owners_only() {
        imported(PAST.formatted(no, no));
        Reply ready = made("COMPLAINTS");
        String path = ready.read("content");
        String whole = content(ready);

        byte[] bytes = whole.getBytes(StandardCharsets.UTF_8);
        int from = bytes.length / 2;
        Reply part =
                exporter().with("Range", "bytes=" + from + "-").download(path).is(206);
        assertThat(part.body().getBytes(StandardCharsets.ISO_8859_1))
                .isEqualTo(Arrays.copyOfRange(bytes, from, bytes.length));
        assertThat(database.getCollection("exportFiles.chunks").find())
                .noneMatch(chunk ->
                        new String(chunk.get("data", Binary.class).getData(), StandardCharsets.UTF_8).contains("赵小明"));
        String id = ready.read("id");
        as(TestIssuer.shared().token("admin-1", "ADMIN"))
                .get(EXPORTS + "/" + id)
                .isProblem(404, "not-found");
        exporter().get("/api/v1/exports/" + id).isProblem(404, "not-found");
        consumer("anybody").get(EXPORTS + "/" + id).is(403);
        as(TestIssuer.shared().token("analyst-1", "ANALYST"))
                .create(EXPORTS, ORDER.formatted("COMPLAINTS"))
                .is(403);

        clock.setTo("2026-11-25");
        exporter().get(EXPORTS + "/" + id).isProblem(404, "not-found");
        exports.forgetExpired();
        assertThat(database.getCollection("exportFiles.files").find())
                .noneMatch(file -> file.get("_id").toString().startsWith(id));
    }

    @Test
    void refuses_an_order_without_a_purpose_or_for_others_districts() {
        exporter().create(EXPORTS, "{}").isProblem(400, "invalid-request").pointsAt("/purpose", "required");
        exporter()
                .create(EXPORTS, "{\"purpose\":\"x\",\"districts\":[\"330106\"]}")
                .isProblem(403, "outside-own-districts");
        exporter().create("/api/v1/exports", "{\"format\":\"LINES\"}").isProblem(400, "invalid-request");
    }

    private Reply made(String kind) {
        Reply accepted = exporter().create(EXPORTS, ORDER.formatted(kind)).is(202);
        String path = accepted.header("Location");
        exporter().get(path + "/content").isProblem(409, "export-not-ready");
        while (exports.makeNext()) {
            // all that wait
        }
        return exporter().get(path).is(200).has("state", "READY");
    }

    private String content(Reply ready) {
        return new String(
                exporter().download(ready.read("content")).is(200).body().getBytes(StandardCharsets.ISO_8859_1),
                StandardCharsets.UTF_8);
    }

    private Client exporter() {
        return as(TestIssuer.shared().token(account, "OFFICER").districts(DISTRICT));
    }

    private Reply imported(String lines) {
        return exporter()
                .with("Content-Type", "application/x-ndjson")
                .with("Prefer", "wait=20")
                .send(IMPORTS, lines)
                .is(200)
                .has("state", "succeeded");
    }
}
