package org.fangxin.merchant.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.fangxin.merchant.RegistryTest;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@RegistryTest
class DescribingTheApiIT {
    @Test
    void describes_every_endpoint_with_a_summary_and_its_problems(@LocalServerPort int port) {
        JsonNode api = RegistryApi.ready(port).get("/v3/api-docs").expect(200).json();

        Map<String, JsonNode> operations = new TreeMap<>();
        api.path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(operation -> operations.put(
                                operation.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey(),
                                operation.getValue())));

        assertThat(operations.keySet())
                .containsAll(List.of(
                        "GET /api/v1/merchants",
                        "GET /api/v1/merchants/{uscc}",
                        "GET /api/v1/merchants/{uscc}/stores",
                        "GET /api/v1/merchants/{uscc}/designations",
                        "GET /api/v1/merchants/{uscc}/pledges",
                        "PUT /api/v1/merchants/{uscc}/pledges/{kind}",
                        "GET /api/v1/merchant-suggestions",
                        "POST /api/v1/merchant-imports",
                        "GET /api/v1/merchant-imports/{id}",
                        "GET /api/v1/merchant-imports/{id}/results",
                        "POST /api/v1/merchant-status-lookups",
                        "POST /api/v1/return-eligibility-checks",
                        "GET /api/v1/merchant-changes",
                        "GET /api/v1/merchant-changes/snapshot",
                        "PUT /api/v1/partners/me/checkpoint",
                        "GET /api/v1/partners/me/drift",
                        "POST /api/v1/designations/{id}/revocation",
                        "PUT /api/v1/merchants/{uscc}/odr",
                        "POST /api/v1/designation-applications",
                        "GET /api/v1/designation-applications/in-publicity",
                        "PUT /api/v1/designation-applications/drafts/{id}",
                        "POST /api/v1/designation-applications/drafts/{id}/submission",
                        "POST /api/v1/designation-applications/{id}/review",
                        "POST /api/v1/designation-applications/{id}/objections",
                        "POST /api/v1/designation-applications/{id}/award",
                        "GET /api/v1/merchants/{uscc}/badge",
                        "GET /api/v1/merchants/{uscc}/badge.svg",
                        "POST /api/v1/badge-verifications",
                        "GET /api/v1/credential-status/{list}",
                        "GET /.well-known/jwks.json",
                        "GET /api/v1/review-proposals",
                        "POST /api/v1/review-proposals/{id}/acceptance",
                        "GET /api/v1/designations",
                        "DELETE /api/v1/partners/me/roster/{uscc}"));
        operations.keySet().removeIf(name -> name.contains("/api/v1/operations/"));
        assertThat(operations).allSatisfy((name, operation) -> {
            assertThat(operation.path("summary").asString()).as(name).isNotBlank();
            assertThat(new TreeSet<>(operation.path("responses").propertyNames()))
                    .as(name)
                    .contains("500");
        });
        assertThat(operations
                        .get("GET /api/v1/merchants/{uscc}")
                        .path("responses")
                        .propertyNames())
                .contains("200", "400", "404");
        assertThat(operations
                        .get("POST /api/v1/merchant-imports")
                        .path("responses")
                        .propertyNames())
                .contains("200", "202", "400", "401", "403", "413", "415", "422");
    }

    @Test
    void gives_an_example_of_every_body_and_of_every_refusal(@LocalServerPort int port) {
        JsonNode api = RegistryApi.ready(port).get("/v3/api-docs").expect(200).json();
        List<String> lacking = new ArrayList<>();
        api.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(operation -> {
                    String name = operation.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey();
                    JsonNode described = operation.getValue();
                    if (described.path("tags").isEmpty()) {
                        lacking.add(name + ": no tag");
                    }
                    if (described.has("requestBody")
                            && !hasExample(api, described.path("requestBody").path("content"))) {
                        lacking.add(name + ": no example of the body");
                    }
                    described.path("responses").properties().forEach(response -> {
                        boolean refusal = response.getKey().compareTo("400") >= 0;
                        if (refusal && !hasExample(api, response.getValue().path("content"))) {
                            lacking.add(name + ": no example of " + response.getKey());
                        }
                    });
                }));

        assertThat(lacking).isEmpty();
    }

    private static boolean hasExample(JsonNode api, JsonNode content) {
        return !content.isEmpty()
                && content.valueStream()
                        .allMatch(media -> media.has("example")
                                || media.has("examples")
                                || schemaHasExample(api, media.path("schema")));
    }

    private static boolean schemaHasExample(JsonNode api, JsonNode schema) {
        String reference = schema.path("$ref").asString("");
        JsonNode described = reference.isEmpty() ? schema : api.at(reference.substring(1));
        JsonNode properties = described.path("properties");
        return described.has("example")
                || described.has("examples")
                || (!properties.isEmpty() && properties.valueStream().allMatch(each -> each.has("example")));
    }
}
