package org.fangxin.standalone.load;

import java.util.Map;
import org.fangxin.standalone.sample.SampleActivity;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Enters past activities as an editor, with who came. */
final class ActivityLoad {
    private static final String ACTIVITIES = "/api/v1/outreach-activities";
    private static final String JSON = "application/json";

    /** What is taken up again was recorded the first time: its version says so. */
    private static final int RECORDED_BEFORE = 412;

    private final PublicApi api;
    private final Tokens tokens;

    ActivityLoad(PublicApi api, Tokens tokens) {
        this.api = api;
        this.tokens = tokens;
    }

    /** @param key idempotency key of the activity */
    void load(SampleActivity activity, String key) throws LoadFailed, InterruptedException {
        String editor = tokens.editor();
        PublicApi.Answer entered = api.post(
                ACTIVITIES,
                editor,
                JSON,
                JsonMapper.shared().writeValueAsString(activity.programme()),
                Map.of("Idempotency-Key", key));
        if (entered.status() != 201) {
            throw entered.refused("an activity");
        }
        JsonNode stored = entered.json();
        PublicApi.Answer recorded = api.post(
                ACTIVITIES + "/" + stored.path("id").asString("") + "/attendance",
                editor,
                JSON,
                JsonMapper.shared().writeValueAsString(activity.attendance()),
                Map.of("If-Match", "\"" + stored.path("version").asLong() + "\""));
        if (recorded.status() >= 300 && recorded.status() != RECORDED_BEFORE) {
            throw recorded.refused("an attendance");
        }
    }
}
