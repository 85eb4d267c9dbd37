package org.fangxin.complaint.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.fangxin.complaint.ServiceIT;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class OpenApiIT extends ServiceIT {
    @Test
    void documents_every_operation_with_its_success_and_an_example_of_each_refusal() {
        JsonNode api = JsonMapper.shared()
                .readTree(anybody().get("/v3/api-docs").is(200).body());
        List<String> lacking = new ArrayList<>();

        api.at("/paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(operation -> {
                    if (path.getKey().startsWith("/api/v1/operations/")) {
                        return; // the platform's own, documented there
                    }
                    String name = operation.getKey() + " " + path.getKey();
                    if (operation.getValue().path("summary").asString("").isEmpty()) {
                        lacking.add(name + ": summary");
                    }
                    operation.getValue().path("responses").properties().forEach(response -> {
                        boolean problem = !response.getKey().startsWith("2");
                        if (problem
                                && response.getValue()
                                        .at("/content/application~1problem+json/examples")
                                        .isEmpty()) {
                            lacking.add(name + ": example of " + response.getKey());
                        }
                    });
                }));

        assertThat(api.at("/paths").size()).isGreaterThan(40);
        assertThat(lacking).isEmpty();
    }

    @Test
    void shows_a_whole_answer_and_what_may_stand_in_the_way() {
        JsonNode api = JsonMapper.shared()
                .readTree(anybody().get("/v3/api-docs").is(200).body());
        List<String> lacking = new ArrayList<>();

        api.at("/paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(operation -> {
                    if (path.getKey().startsWith("/api/v1/operations/")) {
                        return; // the platform's own, documented there
                    }
                    String name = operation.getKey() + " " + path.getKey();
                    JsonNode responses = operation.getValue().path("responses");
                    responses.properties().stream()
                            .filter(response -> response.getKey().startsWith("2"))
                            .flatMap(response -> response.getValue().path("content").properties().stream())
                            .filter(content -> content.getKey().contains("json"))
                            .filter(content -> content.getValue()
                                            .path("example")
                                            .isMissingNode()
                                    && content.getValue().path("examples").isMissingNode())
                            .forEach(content -> lacking.add(name + ": example of its success"));
                    boolean conditional = operation
                            .getValue()
                            .path("parameters")
                            .valueStream()
                            .anyMatch(parameter ->
                                    parameter.path("name").asString("").equals("If-Match"));
                    boolean keyed = operation
                            .getValue()
                            .path("parameters")
                            .valueStream()
                            .anyMatch(parameter ->
                                    parameter.path("name").asString("").equals("Idempotency-Key"));
                    if (conditional && !(responses.has("409") && responses.has("412") && responses.has("428"))) {
                        lacking.add(name + ": 409, 412 or 428");
                    }
                    if (keyed && !responses.has("409") && !responses.has("202")) { // a job is found again under its key
                        lacking.add(name + ": 409");
                    }
                }));

        assertThat(lacking).isEmpty();
        assertThat(api.at(
                                "/paths/~1api~1v1~1complaints/post/responses/201/content/application~1json/example/trackingNumber")
                        .asString(""))
                .isEqualTo("TS-2026-000001-7");
    }
}
