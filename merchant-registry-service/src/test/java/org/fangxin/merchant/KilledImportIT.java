package org.fangxin.merchant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.fangxin.merchant.MerchantLines.line;
import static org.fangxin.merchant.MerchantLines.uscc;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.fangxin.merchant.api.RegistryApi;
import org.fangxin.testkit.Stack;
import org.fangxin.testkit.TestToken;
import org.fangxin.testkit.WithStack;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The service as it is shipped, killed in the middle of an import and started again. */
@WithStack
class KilledImportIT {
    private static final int LINES = 3_000;
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final TestToken mall = RegistryApi.partner("mall-killed");

    @Test
    void goes_on_with_an_import_after_a_kill_and_loses_and_repeats_nothing(Stack stack) throws Exception {
        String job;
        try (ShippedService service = ShippedService.start(stack, "killed-import")) {
            job = submit(service.api());
            await().atMost(PATIENCE).pollInterval(Duration.ofMillis(20)).until(() -> done(service.api(), job) >= 200);
            service.kill();
        }
        try (ShippedService again = ShippedService.start(stack, "killed-import")) {
            RegistryApi api = again.api();
            assertThat(done(api, job)).as("the kill came in the middle").isLessThan(LINES);
            await().atMost(PATIENCE).until(() -> done(api, job) == LINES);

            JsonNode counts = api.get(job, mall).expect(200).json().path("counts");
            assertThat(counts.path("created").asInt()).isEqualTo(LINES);
            List<JsonNode> results = api.get(job + "/results", mall).expect(200).lines();
            assertThat(results)
                    .hasSize(LINES)
                    .allSatisfy(
                            result -> assertThat(result.path("version").asInt()).isEqualTo(1));
            assertThat(version(api, uscc(400_000 + LINES - 1))).isEqualTo(1);
        }
    }

    private static int version(RegistryApi api, String uscc) {
        return api.get("/api/v1/merchants/" + uscc)
                .expect(200)
                .json()
                .path("version")
                .asInt();
    }

    private String submit(RegistryApi api) {
        String body = IntStream.range(0, LINES)
                .mapToObj(i -> line(uscc(400_000 + i), "店" + i))
                .collect(Collectors.joining("\n"));
        return api.post(
                        "/api/v1/merchant-imports",
                        "application/x-ndjson",
                        body.getBytes(StandardCharsets.UTF_8),
                        "Authorization",
                        mall.bearer())
                .expect(202)
                .header("Location");
    }

    private int done(RegistryApi api, String job) {
        return api.get(job, mall)
                .expect(200)
                .json()
                .path("progress")
                .path("done")
                .asInt();
    }
}
