package org.fangxin.standalone.load;

import java.util.Map;
import java.util.Set;
import org.fangxin.standalone.sample.Case;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Files a complaint as its consumer and decides it as an officer of its district. */
final class ComplaintLoad {
    private static final String COMPLAINTS = "/api/v1/complaints";
    private static final String JSON = "application/json";

    /** A complaint that is taken up again was decided the first time: its version or its state says so. */
    private static final Set<Integer> DECIDED_BEFORE = Set.of(409, 412);

    private final PublicApi api;
    private final Tokens tokens;

    ComplaintLoad(PublicApi api, Tokens tokens) {
        this.api = api;
        this.tokens = tokens;
    }

    /** @param key idempotency key of the complaint */
    void load(Case one, String key) throws LoadFailed, InterruptedException {
        PublicApi.Answer filed = api.post(
                COMPLAINTS,
                tokens.consumer(one.consumer()),
                JSON,
                JsonMapper.shared().writeValueAsString(one.complaint()),
                Map.of("Idempotency-Key", key));
        if (filed.status() != 201) {
            throw filed.refused("a complaint");
        }
        Case.Decision decision = one.decision();
        if (decision != null) {
            decide(filed.json(), decision, tokens.officer(one.district()));
        }
    }

    private void decide(JsonNode complaint, Case.Decision decision, String officer)
            throws LoadFailed, InterruptedException {
        PublicApi.Answer decided = api.post(
                COMPLAINTS + "/" + complaint.path("id").asString("") + "/" + decision.step(),
                officer,
                JSON,
                JsonMapper.shared().writeValueAsString(decision.body()),
                Map.of("If-Match", "\"" + complaint.path("version").asLong() + "\""));
        if (decided.status() >= 300 && !DECIDED_BEFORE.contains(decided.status())) {
            throw decided.refused("a decision");
        }
    }
}
