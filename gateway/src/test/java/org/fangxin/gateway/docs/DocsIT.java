package org.fangxin.gateway.docs;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.WireMock;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fangxin.gateway.Reply;
import org.fangxin.gateway.RunningGateway;
import org.fangxin.gateway.problems.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class DocsIT extends RunningGateway {

    private static final Pattern LINK = Pattern.compile("(?:href|src)=\"([^\"]+)\"");

    @Test
    void the_root_leads_to_a_page_that_names_the_doors() {
        Reply root = get("/");
        assertThat(root.status()).isEqualTo(302);
        Reply start = get(root.header("Location"));
        assertThat(start.body()).contains("href=\"/docs\"", "href=\"/problems\"", "href=\"/actuator/health\"");
        assertThat(call("GET", "/start")
                        .header("Accept-Language", "zh-CN")
                        .send()
                        .body())
                .contains("<html lang=\"zh-CN\">", "接口文档");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/start", "/docs", "/problems", "/problems/gateway-timeout"})
    void pages_link_only_to_what_exists_here(String page) {
        String html = get(page).body();
        LINK.matcher(html).results().map(link -> link.group(1)).distinct().forEach(link -> {
            assertThat(link).as("no foreign address").startsWith("/");
            assertThat(get(link).status()).as(link).isEqualTo(200);
        });
    }

    @Test
    void one_page_shows_the_api_of_all_services() {
        Reply docs = get("/docs");
        assertThat(docs.header("Content-Type")).startsWith("text/html");
        assertThat(docs.body())
                .contains(
                        "/openapi/complaint-service.json",
                        "/openapi/merchant-registry-service.json",
                        "/openapi/warning-service.json");
        assertThat(docs.header("Content-Security-Policy"))
                .contains("default-src 'none'", "script-src 'self';", "frame-ancestors 'none'");
        assertThat(docs.body()).doesNotContainPattern("<script(?! src=)").doesNotContain("style=");
    }

    @Test
    void only_the_files_of_the_pages_are_served() {
        get("/docs/swagger-ui/../../../application.yml").isProblem(400, "malformed-request");
        get("/assets/application.yml").isProblem(404, "not-found");
        get("/application.yml").isProblem(404, "not-found");
        get("/webjars/swagger-ui/index.html").isProblem(404, "not-found");
    }

    @Test
    void an_openapi_document_names_the_gateway_as_its_server() {
        WARNINGS.stubFor(
                WireMock.get("/v3/api-docs")
                        .willReturn(
                                okJson(
                                        "{\"openapi\":\"3.1.0\",\"servers\":[{\"url\":\"http://inside:8083\"}],\"paths\":{\"/api/v1/warnings\":{}}}")));
        JsonNode api = get("/openapi/warning-service.json").json();
        assertThat(api.path("servers").size()).isEqualTo(1);
        assertThat(api.path("servers").path(0).path("url").asString()).isEqualTo("https://fangxin.example");
        assertThat(api.path("paths").has("/api/v1/warnings")).isTrue();
    }

    /** Written by hand, and held to what the gateway answers. */
    @Test
    void the_gateways_own_document_says_what_it_answers() {
        String figures =
                "{\"asOf\":\"2026-11-24T10:00:00+08:00\",\"view\":\"PUBLIC\",\"from\":\"a\",\"to\":\"b\",\"metrics\":[]}";
        Stream.of(COMPLAINTS, MERCHANTS, WARNINGS)
                .forEach(service -> service.stubFor(WireMock.get(WireMock.urlPathMatching("/api/v1/statistics/.*"))
                        .willReturn(okJson(figures))));
        JsonNode api = get("/openapi/gateway.json").json();
        assertThat(api.path("servers").path(0).path("url").asString()).isEqualTo("https://fangxin.example");
        for (Map.Entry<String, JsonNode> path : api.path("paths").properties()) {
            JsonNode operation = path.getValue().path("get");
            String asked = path.getKey()
                    + operation
                            .path("parameters")
                            .valueStream()
                            .map(parameter -> parameter.path("name").asString() + "=x")
                            .collect(Collectors.joining("&", "?", ""));
            Reply answer = get(asked);
            assertThat(answer.status()).as(answer.body()).isEqualTo(200);
            JsonNode example = operation.at("/responses/200/content/application~1json/example");
            assertThat(names(answer.json())).isEqualTo(names(example));
            JsonNode schema = api.path("components")
                    .path("schemas")
                    .path(operation
                            .at("/responses/200/content/application~1json/schema/$ref")
                            .asString()
                            .replaceAll(".*/", ""));
            assertThat(names(schema.path("properties"))).isEqualTo(names(example));
            operation.path("responses").forEachEntry((status, response) -> {
                JsonNode problem = response.at("/content/application~1problem+json/example");
                if (!problem.isMissingNode()) {
                    assertThat(problem.path("status").asString()).isEqualTo(status);
                    assertThat(get("/problems/" + problem.path("code").asString())
                                    .status())
                            .isEqualTo(200);
                }
            });
        }
        assertThat(get("/docs").body()).contains("/openapi/gateway.json");
    }

    private static Set<String> names(JsonNode object) {
        return new TreeSet<>(object.propertyNames());
    }

    @Test
    void a_service_without_a_document_is_a_broken_answer() {
        WARNINGS.stubFor(WireMock.get("/v3/api-docs").willReturn(aResponse().withStatus(500)));
        get("/openapi/warning-service.json").isProblem(502, "bad-gateway");
        WARNINGS.stubFor(WireMock.get("/v3/api-docs").willReturn(aResponse().withBody("<html>")));
        get("/openapi/warning-service.json").isProblem(502, "bad-gateway");
        get("/openapi/other-service.json").isProblem(404, "not-found");
    }

    @ParameterizedTest
    @EnumSource
    void every_problem_has_its_page(ProblemCode code) {
        Reply page = get("/problems/" + code.text());
        assertThat(page.status()).as(code.text()).isEqualTo(200);
        assertThat(page.header("Content-Type")).startsWith("text/html");
        assertThat(page.body()).contains("<h1>" + code.text() + "</h1>").containsPattern("\\p{IsHan}");
        assertThat(page.header("Content-Security-Policy"))
                .contains("style-src 'self'")
                .doesNotContain("script");
    }

    @Test
    void an_unknown_problem_has_none() {
        get("/problems/no-such-code").isProblem(404, "not-found");
    }
}
