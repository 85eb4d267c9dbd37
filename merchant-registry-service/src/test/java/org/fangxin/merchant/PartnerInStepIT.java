package org.fangxin.merchant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.fangxin.merchant.MerchantLines.line;
import static org.fangxin.merchant.MerchantLines.uscc;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.fangxin.merchant.api.RegistryApi;
import org.fangxin.testkit.Stack;
import org.fangxin.testkit.TestToken;
import org.fangxin.testkit.WithStack;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * A partner's whole way: snapshot, changes by three writers at once while it reads, the service killed in between, and at
 * the end nothing lost, nothing twice, nothing that it does not know.
 */
@WithStack
class PartnerInStepIT {
    /** With three writers and rounds more than 5,000 changes. */
    private static final int MERCHANTS = 560;

    private static final int ROUNDS = 3;
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final TestToken mall = RegistryApi.partner("mall-sync");
    private final Map<String, Integer> held = new HashMap<>();
    private final List<Submitted> submitted = new ArrayList<>();
    private final List<Long> numbers = new ArrayList<>();
    private String token;

    @Test
    void stays_in_step_through_writers_and_a_kill(Stack stack) throws Exception {
        try (ShippedService service = ShippedService.start(stack, "partner-in-step")) {
            importRound(service.api(), RegistryApi.partner("mall-a"), "甲", 0);
            await().atMost(PATIENCE).until(() -> snapshot(service.api()) == MERCHANTS);
            numbers.clear();
            for (int round = 1; round <= ROUNDS; round++) {
                submitRound(service.api(), RegistryApi.partner("mall-a"), "甲", round);
                submitRound(service.api(), RegistryApi.partner("mall-b"), "乙", round);
                submitRound(service.api(), RegistryApi.reviewer(), "丙", round);
            }
            await().atMost(PATIENCE).until(() -> follow(service.api()) > 0);
            service.kill();
        }
        try (ShippedService again = ShippedService.start(stack, "partner-in-step")) {
            await().atMost(PATIENCE).until(() -> submitted.stream().allMatch(each -> each.isDone(again.api())));
            // A change shows its merchant as it is now, so the newest versions are known before the log has told of
            // each.
            await().atMost(PATIENCE).untilAsserted(() -> {
                follow(again.api());
                assertThat(held).isEqualTo(versions(again.api()));
                acknowledge(again.api());
                assertInStep(again.api());
            });

            assertThat(numbers).doesNotHaveDuplicates().isSorted();
            for (int i = 1; i < numbers.size(); i++) {
                assertThat(numbers.get(i)).isEqualTo(numbers.get(i - 1) + 1);
            }
        }
    }

    private void assertInStep(RegistryApi api) {
        JsonNode drift = api.get("/api/v1/partners/me/drift", mall).expect(200).json();
        assertThat(drift.path("inStep").asBoolean()).isTrue();
        assertThat(drift.path("acknowledged").asString())
                .isEqualTo(drift.path("head").asString());
    }

    private int snapshot(RegistryApi api) {
        List<JsonNode> lines =
                api.get("/api/v1/merchant-changes/snapshot", mall).expect(200).lines();
        token = lines.getFirst().path("after").asString();
        held.clear();
        lines.subList(1, lines.size() - 1).forEach(this::apply);
        assertThat(lines.getLast().path("merchants").asInt()).isEqualTo(lines.size() - 2);
        return held.size();
    }

    private int follow(RegistryApi api) {
        int read = 0;
        JsonNode answer;
        do {
            answer = api.get("/api/v1/merchant-changes?limit=100&after=" + token, mall)
                    .expect(200)
                    .json();
            for (JsonNode change : answer.path("changes")) {
                numbers.add(change.path("seq").asLong());
                apply(change.path("merchant"));
                read++;
            }
            token = answer.path("nextToken").asString();
        } while (answer.path("hasMore").asBoolean());
        return read;
    }

    private void apply(JsonNode merchant) {
        held.merge(merchant.path("uscc").asString(), merchant.path("version").asInt(), Math::max);
    }

    private void acknowledge(RegistryApi api) {
        api.send(
                        "PUT",
                        "/api/v1/partners/me/checkpoint",
                        "{\"token\":\"" + token + "\"}",
                        "Authorization",
                        mall.bearer(),
                        "Content-Type",
                        "application/json")
                .expect(200);
    }

    private Map<String, Integer> versions(RegistryApi api) {
        String codes = IntStream.range(0, MERCHANTS)
                .mapToObj(i -> "\"" + uscc(450_000 + i) + "\"")
                .collect(Collectors.joining(","));
        JsonNode results = api.post(
                        "/api/v1/merchant-status-lookups",
                        "application/json",
                        ("{\"usccs\":[" + codes + "]}").getBytes(StandardCharsets.UTF_8))
                .expect(200)
                .json()
                .path("results");
        Map<String, Integer> versions = new HashMap<>();
        for (JsonNode result : results) {
            versions.put(result.path("uscc").asString(), result.path("version").asInt());
        }
        assertThat(versions.values()).allSatisfy(version -> assertThat(version).isGreaterThan(ROUNDS));
        return versions;
    }

    private static void importRound(RegistryApi api, TestToken token, String brand, int round) {
        api.importLines(token, lines(brand, round));
    }

    private void submitRound(RegistryApi api, TestToken token, String brand, int round) {
        JsonNode job = api.post(
                        "/api/v1/merchant-imports",
                        "application/x-ndjson",
                        String.join("\n", lines(brand, round)).getBytes(StandardCharsets.UTF_8),
                        "Authorization",
                        token.bearer())
                .expect(202)
                .json();
        submitted.add(new Submitted(token, job.path("id").asString()));
    }

    /** An import under way; while one is, a partner that has just caught up can fall behind again. */
    private record Submitted(TestToken by, String job) {
        boolean isDone(RegistryApi api) {
            JsonNode state =
                    api.get("/api/v1/merchant-imports/" + job, by).expect(200).json();
            return state.path("state").asString().equals("succeeded");
        }
    }

    private static String[] lines(String brand, int round) {
        return IntStream.range(0, MERCHANTS)
                .mapToObj(i -> line(uscc(450_000 + i), "店" + i, ",\"brand\":\"" + brand + round + "\""))
                .toArray(String[]::new);
    }
}
