package org.fangxin.standalone.load;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Imports lines as a job and waits until they are worked off. */
final class ImportLoad {
    private static final String NDJSON = "application/x-ndjson";
    private static final int MOST_TIMES = 30;
    private static final Duration CATCH_UP = Duration.ofSeconds(4);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(250);

    private final PublicApi api;
    private final String address;
    private final String what;

    /** @param what what the lines are, for who reads a failure */
    ImportLoad(PublicApi api, String address, String what) {
        this.api = api;
        this.address = address;
        this.what = what;
    }

    /**
     * Imports these lines for whoever the token speaks for. Lines that are known stay as they are, so all of them are sent
     * again when some came too early.
     *
     * @param key idempotency key of this part
     */
    void load(Stream<?> lines, String token, String key) throws LoadFailed, InterruptedException {
        String body = lines.map(JsonMapper.shared()::writeValueAsString).collect(Collectors.joining("\n"));
        JsonNode job = work(body, token, key);
        for (int again = 1; rejected(job) > 0; again++) {
            String results = job.path("resultsUrl").asString("");
            if (again > MOST_TIMES || !passes(api.get(results, token))) {
                throw new LoadFailed(rejected(job) + " " + what + " were rejected; see " + results);
            }
            Thread.sleep(CATCH_UP);
            job = work(body, token, key + "-again-" + again);
        }
    }

    private static int rejected(JsonNode job) {
        return job.path("counts").path("rejected").asInt(0);
    }

    /** Whether nothing was rejected but for merchants whose registration is still on its way to the other service. */
    private static boolean passes(PublicApi.Answer results) {
        return results.status() == 200
                && results.text()
                        .lines()
                        .map(JsonMapper.shared()::readTree)
                        .flatMap(line -> line.path("problems").valueStream())
                        .allMatch(problem -> problem.path("code").asString("").equals("merchant-unknown"));
    }

    private JsonNode work(String body, String token, String key) throws LoadFailed, InterruptedException {
        PublicApi.Answer accepted = api.post(address, token, NDJSON, body, Map.of("Idempotency-Key", key));
        if (accepted.status() >= 300) {
            throw accepted.refused("the import of " + what);
        }
        String location =
                accepted.headers().getOrDefault("location", List.of(address)).getFirst();
        JsonNode job = accepted.json();
        while (!job.path("state").asString("").equals("succeeded")) {
            Thread.sleep(LOOK_AGAIN);
            PublicApi.Answer state = api.get(location, token);
            if (state.status() != 200) {
                throw state.refused("the state of an import");
            }
            job = state.json();
        }
        return job;
    }
}
