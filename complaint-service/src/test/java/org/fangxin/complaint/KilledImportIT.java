package org.fangxin.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.fangxin.testkit.Stack;
import org.fangxin.testkit.TestIssuer;
import org.fangxin.testkit.WithStack;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The service as it is shipped, killed in the middle of an import and started again. */
@WithStack
class KilledImportIT {
    private static final int LINES = 2_500;
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final String IMPORTS = "/api/v1/complaint-imports";
    private static final String LINE = """
            {"kind":"COMPLAINT","externalNo":"KILLED-%06d","receivedAt":"2026-05-06T10:00:00+08:00","channel":"HOTLINE","complainant":{"name":"赵小明","phone":"13700001234","address":"西湖区文三路9号"},"respondent":{"name":"旧城饼屋","address":"文二路3号","district":"330106"},"category":"GOODS_FOOD","problemType":"FOOD_SAFETY","narrative":"饼干有霉斑。","purchase":{"product":"桃酥饼干","boughtOn":"2026-05-01"},"claims":[{"type":"REFUND"}],"decision":{"outcome":"ACCEPTED","on":"2026-05-08"},"ending":{"outcome":"TERMINATED","on":"2026-05-20","ground":"NO_AGREEMENT","reason":"无法达成一致"},"closedOn":"2026-05-21"}""";

    private final JsonMapper json = JsonMapper.shared();

    @Test
    void goes_on_with_an_import_after_a_kill_and_loses_and_doubles_nothing(Stack stack) throws Exception {
        String job;
        try (ShippedService service = ShippedService.start(stack, "killed-import")) {
            Client officer = officer(service);
            job = officer.with("Content-Type", "application/x-ndjson")
                    .send(IMPORTS, lines())
                    .is(202)
                    .header("Location");
            await().atMost(PATIENCE).pollInterval(Duration.ofMillis(10)).until(() -> done(officer, job) > 0);
            service.kill();
        }
        try (ShippedService again = ShippedService.start(stack, "killed-import")) {
            Client officer = officer(again);
            assertThat(done(officer, job)).as("the kill came in the middle").isLessThan(LINES);
            await().atMost(PATIENCE).until(() -> done(officer, job) == LINES);

            officer.get(job).is(200).has("counts.created", LINES).has("counts.rejected", 0);
            List<JsonNode> results = officer.get(job + "/results")
                    .is(200)
                    .body()
                    .lines()
                    .map(json::readTree)
                    .toList();
            assertThat(results).hasSize(LINES);
            assertThat(results.stream().map(result -> result.path("caseId").asString()))
                    .as("every line its own case")
                    .doesNotHaveDuplicates();
            assertThat(listed(officer)).as("the store holds each case once").isEqualTo(LINES);
        }
    }

    private int listed(Client officer) {
        int count = 0;
        String path = "/api/v1/complaints?sort=receivedAt&limit=200";
        while (true) {
            Reply page = officer.get(path).is(200);
            count += page.<List<Object>>read("items").size();
            JsonNode next = json.readTree(page.body()).path("next");
            if (next.isMissingNode() || next.isNull()) {
                return count;
            }
            path = "/api/v1/complaints?sort=receivedAt&limit=200&cursor=" + next.asString();
        }
    }

    private static Client officer(ShippedService service) {
        return service.anybody()
                .with(
                        "Authorization",
                        TestIssuer.shared()
                                .token("officer-1", "OFFICER")
                                .districts("330106")
                                .bearer());
    }

    private static int done(Client officer, String job) {
        return officer.get(job).is(200).<Integer>read("progress.done");
    }

    private static String lines() {
        return IntStream.range(0, LINES).mapToObj(LINE::formatted).collect(Collectors.joining("\n"));
    }
}
