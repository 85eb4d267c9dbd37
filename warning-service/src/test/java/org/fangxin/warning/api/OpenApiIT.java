package org.fangxin.warning.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class OpenApiIT extends ApiTest {
    @Test
    void documents_every_operation_with_a_summary_an_id_and_its_problems() {
        JsonNode api = anybody().get("/v3/api-docs").json();

        Set<String> operations = new TreeSet<>();
        api.get("paths")
                .propertyStream()
                .filter(path -> path.getKey().startsWith("/api/v1/warning"))
                .forEach(path -> path.getValue().propertyStream().forEach(method -> {
                    operations.add(method.getKey().toUpperCase(java.util.Locale.ROOT) + " " + path.getKey());
                    JsonNode operation = method.getValue();
                    assertThat(operation.get("summary").asString()).isNotBlank();
                    assertThat(operation.get("operationId").asString()).doesNotContain("_");
                    assertThat(operation.at("/responses/500").isMissingNode())
                            .as(path.getKey())
                            .isFalse();
                }));
        assertThat(operations)
                .contains(
                        "GET /api/v1/warnings",
                        "POST /api/v1/warnings",
                        "GET /api/v1/warnings/{id}",
                        "POST /api/v1/warnings/{id}/review",
                        "POST /api/v1/warnings/{id}/publication",
                        "POST /api/v1/warnings/{id}/update",
                        "POST /api/v1/warnings/{id}/cancellation",
                        "GET /api/v1/warning-proposals",
                        "GET /api/v1/warning-proposals/{id}",
                        "POST /api/v1/warning-proposals/{id}/acceptance",
                        "POST /api/v1/warning-proposals/{id}/dismissal");
        JsonNode publication = api.at("/paths/~1api~1v1~1warnings~1{id}~1publication/post/responses");
        assertThat(publication.has("409")).isTrue();
        assertThat(publication.has("412")).isTrue();
        assertThat(publication.has("422")).isTrue();
        assertThat(publication.has("428")).isTrue();
    }
}
