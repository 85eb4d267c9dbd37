package org.fangxin.standalone.load;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fangxin.standalone.sample.SampleMerchant;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Imports merchants in parts and waits for each part to be worked off. */
final class MerchantLoad {
    static final String IMPORTS = "/api/v1/merchant-imports";
    private static final String NDJSON = "application/x-ndjson";
    private static final Duration LOOK_AGAIN = Duration.ofMillis(250);

    private final PublicApi api;

    MerchantLoad(PublicApi api) {
        this.api = api;
    }

    /**
     * Imports these merchants for whoever the token speaks for.
     *
     * @param key idempotency key of this part
     */
    void load(Stream<SampleMerchant> merchants, String token, String key) throws LoadFailed, InterruptedException {
        String lines = merchants.map(JsonMapper.shared()::writeValueAsString).collect(Collectors.joining("\n"));
        PublicApi.Answer accepted = api.post(IMPORTS, token, NDJSON, lines, Map.of("Idempotency-Key", key));
        if (accepted.status() >= 300) {
            throw refused("the import of merchants", accepted);
        }
        String location =
                accepted.headers().getOrDefault("location", List.of(IMPORTS)).getFirst();
        JsonNode job = accepted.json();
        while (!job.path("state").asString("").equals("succeeded")) {
            Thread.sleep(LOOK_AGAIN);
            PublicApi.Answer state = api.get(location, token);
            if (state.status() != 200) {
                throw refused("the state of an import", state);
            }
            job = state.json();
        }
        int rejected = job.path("counts").path("rejected").asInt(0);
        if (rejected > 0) {
            throw new LoadFailed(rejected + " merchants were rejected; see "
                    + job.path("resultsUrl").asString(""));
        }
    }

    /** A range of numbers as parts of at most this size: where each part begins. */
    static IntStream parts(int from, int to, int size) {
        return IntStream.iterate(from, part -> part < to, part -> part + size);
    }

    static LoadFailed refused(String what, PublicApi.Answer answer) {
        return new LoadFailed(what + " was answered with " + answer.status() + ": "
                + answer.text().lines().findFirst().orElse(""));
    }
}
