package org.fangxin.warning.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OpenApiIT extends ApiTest {
    private JsonNode api = Api.object();

    /** An operation of the document. */
    private record Documented(String name, JsonNode operation) {}

    @BeforeAll
    void read() {
        api = anybody().get("/v3/api-docs").json();
    }

    @Test
    void documents_every_operation_with_a_summary_an_id_a_tag_and_its_problems() {
        assertThat(operations()).allSatisfy(each -> {
            JsonNode operation = each.operation();
            assertThat(operation.path("summary").asString("")).as(each.name()).isNotBlank();
            assertThat(operation.path("tags").size()).as(each.name()).isEqualTo(1);
            assertThat(operation.path("operationId").asString(""))
                    .as(each.name())
                    .isNotBlank()
                    .doesNotContain("_");
            assertThat(operation.at("/responses").has("500")).as(each.name()).isTrue();
            assertThat(operation.at("/responses").has("503")).as(each.name()).isTrue();
            assertThat(operation.at("/responses").has("404") || !each.name().contains("{id}"))
                    .as(each.name())
                    .isTrue();
        });
        Set<String> ids = new TreeSet<>();
        assertThat(operations())
                .allSatisfy(each -> assertThat(
                                ids.add(each.operation().get("operationId").asString()))
                        .as(each.name())
                        .isTrue());
    }

    @Test
    void describes_every_query_parameter_of_its_own() {
        assertThat(operations())
                .allSatisfy(each -> each.operation()
                        .path("parameters")
                        .valueStream()
                        .filter(parameter -> parameter.get("in").asString().equals("query"))
                        .forEach(parameter -> assertThat(
                                        parameter.path("description").asString(""))
                                .as(each.name() + " " + parameter.get("name"))
                                .isNotBlank()));
    }

    @Test
    void shows_an_example_of_every_problem() {
        assertThat(operations())
                .allSatisfy(each -> each.operation()
                        .get("responses")
                        .propertyStream()
                        .filter(response -> response.getKey().compareTo("400") >= 0)
                        .forEach(response -> assertThat(response.getValue()
                                        .at("/content/application~1problem+json/examples")
                                        .size())
                                .as(each.name() + " " + response.getKey())
                                .isPositive()));
    }

    @Test
    void knows_the_refusals_of_publishing() {
        JsonNode publication = api.at("/paths/~1api~1v1~1warnings~1{id}~1publication/post/responses");
        assertThat(publication.propertyNames()).contains("409", "412", "422", "428");
    }

    @Test
    void covers_the_whole_service() {
        assertThat(operations())
                .extracting(Documented::name)
                .contains(
                        "GET /api/v1/warnings",
                        "POST /api/v1/warnings/{id}/review",
                        "GET /api/v1/warning-proposals",
                        "POST /api/v1/warning-matches",
                        "GET /api/v1/warnings/stream",
                        "GET /api/v1/feeds/warnings.atom",
                        "POST /api/v1/webhooks/{id}/replay",
                        "POST /api/v1/outreach-activities/{id}/registrations",
                        "POST /api/v1/articles/{id}/publication",
                        "POST /api/v1/surveys/{id}/answers");
    }

    private List<Documented> operations() {
        List<Documented> operations = new ArrayList<>();
        api.get("paths")
                .propertyStream()
                .filter(path ->
                        path.getKey().startsWith("/api/v1/") && !path.getKey().startsWith("/api/v1/operations/"))
                .forEach(path -> path.getValue()
                        .propertyStream()
                        .forEach(method -> operations.add(new Documented(
                                method.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey(), method.getValue()))));
        assertThat(operations).hasSizeGreaterThan(40);
        return operations;
    }
}
