package org.fangxin.gateway.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fangxin.gateway.journey.Eventually.eventually;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fangxin.testkit.Repository;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What is shipped for Grafana, checked without a Grafana: the dashboard against the types that Grafana publishes of saved
 * dashboards and panels, and each panel's question and columns against what the running services answer.
 */
@WithPlatform
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GrafanaJourneyIT {
    private static final Path GRAFANA = Repository.root().resolve("deploy/grafana");
    private static final Path CHECKS = Repository.root().resolve("gateway/src/test/resources/grafana");
    private static final Duration LIMIT = Duration.ofMinutes(3);
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String OLDEST = "@grafana/schema@11.6.0";
    private static final String TYPESCRIPT = "typescript@5.9.3";
    private static final String JSONATA = "jsonata@2.2.2";

    /** What the plugin's backend reads as names and nothing else: no wildcard, modifier or query. */
    private static final Pattern NAMES = Pattern.compile("[A-Za-z][\\w-]*(\\.[A-Za-z][\\w-]*)*");

    private final Platform platform;
    private final City city;
    private final JsonNode dashboard;

    GrafanaJourneyIT(Platform platform) throws IOException {
        this.platform = platform;
        this.city = new City(platform);
        this.dashboard = JSON.readTree(saved());
    }

    /** Every figure of the dashboard has something to count. */
    @BeforeAll
    void aRatedCaseAndAWarning() {
        String uscc = city.registeredMerchant();
        Reply filed = city.filedComplaint(uscc);
        String consents = "{\"mediation\":true,\"delegation\":false}";
        step(city.officer(), filed, "acceptance", "{}");
        step(city.consumer(), filed, "mediation-consent", consents);
        step(platform.as("merchant", "--uscc", uscc), filed, "mediation-consent", consents);
        step(city.officer(), filed, "mediation", "{\"mode\":\"PHONE\"}");
        step(city.officer(), filed, "settlement", """
                {"terms":"退货退款","recovered":{"amount":"28.50","currency":"CNY"},"document":false}""");
        step(city.officer(), filed, "closure", "{}");
        step(city.consumer(), filed, "rating", "{\"score\":\"SATISFIED\"}");
        warn(uscc);
        eventually(() -> assertThat(platform.as("analyst")
                        .get("/api/v1/statistics/complaints?merchant=" + uscc + "&metric=satisfaction")
                        .expect(200)
                        .json()
                        .at("/rows/0/values/satisfaction/denominator")
                        .asInt())
                .isEqualTo(1));
    }

    private static void step(Api who, Reply complaint, String action, String json) {
        String path = City.path(complaint);
        who.post(
                        path + "/" + action,
                        json,
                        "If-Match",
                        who.get(path).expect(200).header("ETag"))
                .expect(200);
    }

    private void warn(String uscc) {
        Reply draft =
                city.editor().create("/api/v1/warnings", """
                {"kind": "CONSUMPTION_WARNING", "severity": "WARNING", "merchants": ["%s"],
                 "title": {"zh": "桃酥饼干霉变", "en": "Mouldy biscuits"},
                 "text": {"zh": "所购饼干霉变。", "en": "Biscuits were mouldy."},
                 "advice": {"zh": "停止食用。", "en": "Do not eat them."}}
                """.formatted(uscc)).expect(201);
        String warning = "/api/v1/warnings/" + draft.text("/id");
        Reply reviewed = city.anotherEditor()
                .post(warning + "/review", "{\"verdict\": \"APPROVED\"}", "If-Match", draft.header("ETag"))
                .expect(200);
        city.editor()
                .send("POST", warning + "/publication", "If-Match", reviewed.header("ETag"))
                .expect(200);
    }

    /** The oldest Grafana that the guide names and the newest there is. */
    @ParameterizedTest
    @ValueSource(strings = {OLDEST, "@grafana/schema@13.2.3"})
    void the_dashboard_is_of_the_published_types(String schema, @TempDir Path folder)
            throws IOException, InterruptedException {
        compiled(folder, schema, saved()).expectSuccess();
    }

    /** Lest the compiler pass whatever is written. */
    @Test
    void what_is_not_of_the_published_types_is_found(@TempDir Path folder) throws IOException, InterruptedException {
        String wrong = saved().replace("\"xField\"", "\"xfield\"").replace("\"mode\": \"single\"", "\"mode\": \"one\"");

        Program.Result compiled = compiled(folder, OLDEST, wrong);

        assertThat(compiled.code()).isNotZero();
        assertThat(compiled.output()).contains("\"xfield\"", "\"one\"");
    }

    private static String saved() throws IOException {
        return Files.readString(GRAFANA.resolve("dashboards/fangxin-figures.json"));
    }

    private static Program.Result compiled(Path folder, String schema, String dashboard)
            throws IOException, InterruptedException {
        install(folder, TYPESCRIPT, schema);
        for (String file : List.of("saved.ts", "tsconfig.json")) {
            Files.copy(CHECKS.resolve(file), folder.resolve(file));
        }
        Files.writeString(
                folder.resolve("dashboard.ts"),
                "import type { Saved } from './saved';\nexport const saved: Saved = " + dashboard);
        return new Program(folder.resolve("node_modules/.bin/tsc").toString()).run(folder, Map.of(), LIMIT, "-p", ".");
    }

    @TestFactory
    List<DynamicTest> every_panel_gets_what_it_shows() {
        return dashboard
                .path("panels")
                .valueStream()
                .map(panel ->
                        DynamicTest.dynamicTest(panel.path("title").asString(), () -> shows(panel.at("/targets/0"))))
                .toList();
    }

    /** The public may find small counts withheld; an analyst finds a value in every column. */
    private void shows(JsonNode target) {
        JsonNode told = rows(target, platform.anonymous());
        JsonNode whole = rows(target, platform.as("analyst"));
        for (JsonNode column : target.path("columns")) {
            String selector = column.path("selector").asString();
            assertThat(selector).matches(NAMES);
            for (JsonNode row : told) {
                // what a figure was divided by is withheld together with it
                String group = selector.startsWith("values.") ? selector.replaceFirst("\\.\\w+$", "") : selector;
                assertThat(at(row, group).isMissingNode())
                        .as("%s %s", row, group)
                        .isFalse();
            }
            assertThat(whole.valueStream().map(row -> at(row, selector)))
                    .as("%s in %s", column, whole)
                    .anyMatch(value -> isOf(column.path("type").asString(), value));
        }
    }

    private JsonNode rows(JsonNode target, Api who) {
        JsonNode rows = answer(target, who).path(target.path("root_selector").asString());
        assertThat(rows.isArray()).as("%s", target).isTrue();
        return rows;
    }

    private static JsonNode answer(JsonNode target, Api who) {
        String address = target.path("url")
                .asString()
                .replace("${__from:date:YYYY-MM-DD}", City.today().minusYears(1).toString())
                .replace("${__to:date:YYYY-MM-DD}", City.today().toString())
                .replace("${district}", "330100");
        assertThat(address).doesNotContain("$");
        return who.get(address).expect(200).json();
    }

    private static JsonNode at(JsonNode row, String selector) {
        return row.at("/" + selector.replace('.', '/'));
    }

    private static boolean isOf(String type, JsonNode value) {
        return switch (type) {
            case "number" -> value.isNumber();
            case "timestamp" -> value.isString() && isTime(value.asString());
            default -> value.isString();
        };
    }

    private static boolean isTime(String text) {
        return text.length() == "2026-11-24".length()
                ? LocalDate.parse(text).toString().equals(text)
                : OffsetDateTime.parse(text).getYear() > 0;
    }

    /** A root selector that the plugin's first reader does not find is read as JSONata; it selects the same there. */
    @Test
    void root_selectors_are_jsonata_too(@TempDir Path folder) throws IOException, InterruptedException {
        install(folder, JSONATA);
        ArrayNode asked = JSON.createArrayNode();
        ArrayNode rows = JSON.createArrayNode();
        for (JsonNode panel : dashboard.path("panels")) {
            JsonNode target = panel.at("/targets/0");
            JsonNode answer = answer(target, platform.as("analyst"));
            ObjectNode question = asked.addObject();
            question.set("selector", target.path("root_selector"));
            question.set("answer", answer);
            rows.add(answer.path(target.path("root_selector").asString()));
        }
        Files.writeString(folder.resolve("asked.json"), asked.toString());
        Files.copy(CHECKS.resolve("select.cjs"), folder.resolve("select.cjs"));

        String selected = new Program("node")
                .run(folder, Map.of(), LIMIT, "select.cjs", "asked.json")
                .expectSuccess();

        assertThat(JSON.readTree(selected)).isEqualTo(JSON.readTree(rows.toString()));
    }

    @Test
    void panels_ask_the_data_source_that_is_provisioned_with_or_without_a_token() throws IOException {
        String file = Files.readString(GRAFANA.resolve("provisioning/datasources/fangxin.yaml"));
        for (String text :
                List.of(file, file.replaceAll("(?m)^#(\\s+(auth_method|secureJsonData|bearerToken):?)", "$1"))) {
            JsonNode source = JSON.valueToTree(new Yaml().load(text)).at("/datasources/0");
            assertThat(source.at("/url").asString()).isEqualTo("${FANGXIN_PUBLIC_URL}");
            assertThat(source.at("/jsonData/allowedHosts/0").asString()).isEqualTo("${FANGXIN_PUBLIC_URL}");
            assertThat(source.at("/jsonData/auth_method").asString("none"))
                    .isEqualTo(text.equals(file) ? "none" : "bearerToken");
            assertThat(source.at("/secureJsonData/bearerToken").asString(""))
                    .isEqualTo(text.equals(file) ? "" : "${FANGXIN_TOKEN}");
            for (JsonNode panel : dashboard.path("panels")) {
                for (String place : List.of("/datasource", "/targets/0/datasource")) {
                    assertThat(panel.at(place + "/uid")).isEqualTo(source.at("/uid"));
                    assertThat(panel.at(place + "/type")).isEqualTo(source.at("/type"));
                }
            }
        }
        JsonNode provider = JSON.valueToTree(
                        new Yaml().load(Files.readString(GRAFANA.resolve("provisioning/dashboards/fangxin.yaml"))))
                .at("/providers/0");
        assertThat(Files.readString(Repository.root().resolve("docs/guides/grafana.md")))
                .contains(provider.at("/options/path").asString());
    }

    /** Packages of these very versions, without their scripts. */
    private static void install(Path folder, String... packages) throws IOException, InterruptedException {
        Program npm = new Program("npm");
        Assumptions.assumeTrue(
                npm.isInstalled()
                        && new Program("node").isInstalled()
                        && npm.run(folder, Map.of(), LIMIT, "ping").code() == 0,
                "skipped: no npm");
        Stream<String> quietly =
                Stream.of("install", "--no-save", "--no-audit", "--no-fund", "--ignore-scripts", "--prefix", ".");
        npm.run(
                        folder,
                        Map.of(),
                        LIMIT,
                        Stream.concat(quietly, Stream.of(packages)).toArray(String[]::new))
                .expectSuccess();
    }
}
