package org.fangxin.merchant.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fangxin.merchant.MerchantLines.line;
import static org.fangxin.merchant.MerchantLines.uscc;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.fangxin.merchant.RegistryTest;
import org.fangxin.merchant.api.RegistryApi.Answer;
import org.fangxin.testkit.TestIssuer;
import org.fangxin.testkit.TestToken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@RegistryTest
class ImportingMerchantsApiIT {
    private static final String IMPORTS = "/api/v1/merchant-imports";
    private static final String NDJSON = "application/x-ndjson";

    private final TestToken mall = RegistryApi.partner("mall-import");
    private RegistryApi api;

    @BeforeEach
    void connect(@LocalServerPort int port) {
        api = RegistryApi.ready(port);
    }

    @Test
    void stores_the_lines_answers_with_a_job_and_works_it_off() {
        Answer answer = submit(mall, line(uscc(100), "杭州一店") + "\n" + line(uscc(101), "杭州二店") + "\n");

        answer.expect(202);
        assertThat(answer.json().path("state").asString()).isEqualTo("pending");
        String location = answer.header("Location");
        assertThat(location).isEqualTo(IMPORTS + "/" + answer.json().path("id").asString());
        JsonNode done = api.importLines(mall, line(uscc(100), "杭州一店"));
        assertThat(done.path("counts").path("unchanged").asInt()).isEqualTo(1);
        Answer job = api.get(location, mall).expect(200);
        assertThat(job.json().path("state").asString()).isEqualTo("succeeded");
        assertThat(job.json().path("progress").path("done").asInt()).isEqualTo(2);
        assertThat(job.json().path("counts").path("created").asInt()).isEqualTo(2);
    }

    @Test
    void tells_of_each_line_in_order_what_became_of_it() {
        JsonNode job = api.importLines(
                mall,
                "\uFEFF" + line(uscc(110), "杭州老店", ",\"ref\":\"A-1\""),
                line("91330106MA2ABCDEX8", "杭州错码", ",\"ref\":\"A-2\""),
                "{\"uscc\":\"" + uscc(111)
                        + "\",\"name\":\"缺地址\",\"district\":\"330103\",\"category\":\"GOODS\",\"colour\":1}",
                "not json",
                "",
                line(uscc(110), "杭州新店", ",\"ref\":\"A-1\""),
                line(uscc(110), "杭州新店", ",\"ref\":\"A-1\""));

        assertThat(RegistryApi.texts(job.path("results"), "status"))
                .containsExactly("created", "rejected", "rejected", "rejected", "updated", "unchanged");
        assertThat(RegistryApi.texts(job.path("results"), "line")).containsExactly("1", "2", "3", "4", "6", "7");
        JsonNode wrongCheck = job.path("results").get(1);
        assertThat(wrongCheck.path("ref").asString()).isEqualTo("A-2");
        assertThat(wrongCheck.path("problem").path("pointer").asString()).isEqualTo("/uscc");
        assertThat(wrongCheck.path("problem").path("detail").asString()).isEqualTo("The check character should be 7.");
        JsonNode many = job.path("results").get(2);
        assertThat(RegistryApi.texts(many.path("problems"), "pointer"))
                .containsExactly("/district", "/address", "/category", "/colour");
        assertThat(RegistryApi.texts(many.path("problems"), "code"))
                .containsExactly("unknown-code", "required", "code-is-a-group", "unknown-field");
        assertThat(job.path("results").get(4).path("version").asInt()).isEqualTo(2);

        List<JsonNode> lines =
                api.get(job.path("resultsUrl").asString(), mall).expect(200).lines();
        assertThat(lines).isEqualTo(job.path("results").valueStream().toList());
    }

    @Test
    void answers_in_chinese_where_that_is_asked_for() {
        JsonNode job = api.importLines(mall, line("91330106MA2ABCDEX8", "杭州错码"));

        Answer results =
                api.get(job.path("resultsUrl").asString(), "Authorization", mall.bearer(), "Accept-Language", "zh-CN");

        assertThat(results.lines().getFirst().path("problem").path("detail").asString())
                .isEqualTo("校验码应为 7。");
    }

    @Test
    void finds_the_first_job_again_under_the_same_idempotency_key() {
        String body = line(uscc(120), "幂等店");
        String first = submit(mall, body, "Idempotency-Key", "\"key-00000001\"")
                .expect(202)
                .header("Location");

        Answer again = submit(mall, body, "Idempotency-Key", "key-00000001").expect(202);
        Answer other = submit(mall, body + "\n" + body, "Idempotency-Key", "key-00000001");

        assertThat(again.header("Location")).isEqualTo(first);
        assertThat(other.expect(422).json().path("code").asString()).isEqualTo("idempotency-key-reused");
    }

    @Test
    void lets_only_the_bureau_say_which_designations_a_merchant_holds() {
        String awarded = line(
                uscc(130),
                "放心店",
                ",\"designations\":[{\"kind\":\"STORE\",\"since\":\"2026-01-01\",\"plaqueNumber\":\"FX-1\"}]");

        JsonNode byPartner = api.importLines(mall, awarded);
        JsonNode byReviewer = api.importLines(RegistryApi.reviewer(), awarded);
        JsonNode byOtherDistrict = api.importLines(
                TestIssuer.shared().token("reviewer-2", "REVIEWER").districts("330108"), awarded);

        assertThat(byPartner.path("results").get(0).path("problem").path("code").asString())
                .isEqualTo("designations-by-bureau-only");
        assertThat(byReviewer.path("results").get(0).path("status").asString()).isEqualTo("created");
        assertThat(byOtherDistrict
                        .path("results")
                        .get(0)
                        .path("problem")
                        .path("code")
                        .asString())
                .isEqualTo("district-not-yours");
    }

    @Test
    void refuses_an_import_without_lines_or_with_too_many_or_too_large_and_keeps_nothing() {
        assertThat(submit(mall, "\n\n").expect(400).json().path("code").asString())
                .isEqualTo("import-empty");
        Answer lines = submit(mall, "{}\n".repeat(1001)).expect(413);
        assertThat(lines.json().path("code").asString()).isEqualTo("import-too-many-lines");
        assertThat(lines.json().path("limit").asInt()).isEqualTo(1000);
        Answer bytes = submit(mall, (" ".repeat(60_000) + "{}\n").repeat(20)).expect(413);
        assertThat(bytes.json().path("code").asString()).isEqualTo("import-too-large");
    }

    @Test
    void refuses_a_line_that_is_too_long_and_takes_the_others() {
        JsonNode job = api.importLines(
                mall,
                line(uscc(140), "甲"),
                line(uscc(141), "乙", ",\"brand\":\"" + "长".repeat(30_000) + "\""),
                line(uscc(142), "丙"));

        assertThat(RegistryApi.texts(job.path("results"), "status")).containsExactly("created", "rejected", "created");
        assertThat(job.path("results").get(1).path("problem").path("code").asString())
                .isEqualTo("line-too-long");
    }

    @Test
    void takes_csv_as_spreadsheets_write_it() {
        String csv = "uscc,ref,name,district,address,category\r\n"
                + uscc(160) + ",C-1,\"表格店\",330106,\"文三路 1 号, 二楼\",GOODS_FOOD\r\n"
                + uscc(161) + ",C-2,缺列\r\n";

        Answer answer = api.post(
                IMPORTS,
                "text/csv; charset=GBK",
                csv.getBytes(Charset.forName("GBK")),
                "Authorization",
                mall.bearer(),
                "Prefer",
                "wait=20");

        JsonNode results = answer.expect(200).json().path("results");
        assertThat(RegistryApi.texts(results, "status")).containsExactly("created", "rejected");
        assertThat(results.get(1).path("problem").path("code").asString()).isEqualTo("cell-count");
        assertThat(api.get("/api/v1/merchants/" + uscc(160))
                        .json()
                        .path("address")
                        .asString())
                .isEqualTo("文三路 1 号, 二楼");
    }

    @ParameterizedTest
    @CsvSource({"application/json,415", "text/plain,415"})
    void refuses_other_formats(String contentType, int status) {
        Answer answer =
                api.post(IMPORTS, contentType, "{}".getBytes(StandardCharsets.UTF_8), "Authorization", mall.bearer());

        assertThat(answer.expect(status).json().path("code").asString()).isEqualTo("unsupported-media-type");
    }

    @Test
    void is_closed_to_others() {
        TestToken consumer = TestIssuer.shared().token("c-1", "CONSUMER");
        TestToken nameless = TestIssuer.shared().token("p-1", "PARTNER");
        String job = submit(mall, line(uscc(150), "丁")).expect(202).header("Location");

        assertThat(api.post(IMPORTS, NDJSON, "{}".getBytes(StandardCharsets.UTF_8))
                        .status())
                .isEqualTo(401);
        assertThat(submit(consumer, "{}").status()).isEqualTo(403);
        assertThat(submit(nameless, "{}").expect(403).json().path("code").asString())
                .isEqualTo("partner-not-named");
        assertThat(api.get(job, RegistryApi.partner("other-mall"))
                        .expect(404)
                        .json()
                        .path("code")
                        .asString())
                .isEqualTo("import-not-found");
        assertThat(api.get(job + "/results", RegistryApi.partner("other-mall")).status())
                .isEqualTo(404);
        assertThat(api.get(job + "?foo=bar", mall).status()).isEqualTo(400);
    }

    private Answer submit(TestToken token, String body, String... headers) {
        String[] all = new String[headers.length + 2];
        all[0] = "Authorization";
        all[1] = token.bearer();
        System.arraycopy(headers, 0, all, 2, headers.length);
        return api.post(IMPORTS, NDJSON, body.getBytes(StandardCharsets.UTF_8), all);
    }
}
