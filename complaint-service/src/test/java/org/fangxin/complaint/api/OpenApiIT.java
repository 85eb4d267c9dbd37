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
}
