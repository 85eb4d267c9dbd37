package org.fangxin.gateway.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.fangxin.testkit.Repository;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The guides promise nothing that the platform does not do: their programs are run, their addresses are called. */
@WithPlatform
class GuidesJourneyIT {
    private static final Path GUIDES = Repository.root().resolve("docs/guides");
    private static final Duration LIMIT = Duration.ofMinutes(1);
    private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:8080(/api/\\S+)");

    private final Platform platform;
    private final City city;

    GuidesJourneyIT(Platform platform) {
        this.platform = platform;
        this.city = new City(platform);
    }

    @Test
    void figures_are_read_in_python() throws Exception {
        Program python = new Program("python3").orSkip();
        aCaseIsCounted();
        String printed = python.run(GUIDES.resolve("python"), Map.of(), LIMIT, "figures.py", platform.gateway())
                .expectSuccess();
        assertThat(printed)
                .containsPattern("\\d{4}-\\d\\d-\\d\\d to \\d{4}-\\d\\d-\\d\\d, counted \\S+, PUBLIC view")
                .containsPattern("(District|County|City): (\\d+|withheld) received");
    }

    @Test
    void figures_are_read_in_javascript() throws Exception {
        Program node = new Program("node").orSkip();
        aCaseIsCounted();
        String printed = node.run(GUIDES.resolve("javascript"), Map.of(), LIMIT, "figures.mjs", platform.gateway())
                .expectSuccess();
        assertThat(printed).contains("PUBLIC view").containsPattern("\\d{4}-\\d\\d Food: (\\d+|withheld)");
    }

    @Test
    void a_mall_keeps_its_copy_in_step(@TempDir Path folder) throws Exception {
        Program python = new Program("python3").orSkip();
        String first = city.registeredMerchant();
        assertThat(sync(python, folder))
                .containsPattern("loaded \\d+ merchants")
                .contains("in step");
        assertThat(held(python, folder, first)).contains(first);

        String second = city.registeredMerchant();
        Awaitility.await("the log tells of the merchant")
                .pollInterval(Duration.ofSeconds(1))
                .atMost(LIMIT)
                .untilAsserted(() -> {
                    assertThat(sync(python, folder)).contains("in step").doesNotContain("loaded");
                    assertThat(held(python, folder, second)).contains(second);
                });
    }

    private String sync(Program python, Path folder) throws IOException, InterruptedException {
        return python.run(
                        GUIDES.resolve("python"),
                        Map.of("FANGXIN_TOKEN", platform.as("partner").token()),
                        LIMIT,
                        "partner_sync.py",
                        platform.gateway(),
                        folder.resolve("copy.db").toString())
                .expectSuccess();
    }

    private static String held(Program python, Path folder, String uscc) throws IOException, InterruptedException {
        return python.run(
                        folder,
                        Map.of(),
                        LIMIT,
                        "-c",
                        "import sqlite3, sys; print(sqlite3.connect('copy.db').execute("
                                + "'SELECT data FROM merchant WHERE uscc = ?', sys.argv[1:]).fetchone())",
                        uscc)
                .expectSuccess();
    }

    @Test
    void the_spreadsheets_address_is_a_csv_file() throws IOException {
        aCaseIsCounted();
        Matcher address = ADDRESS.matcher(Files.readString(GUIDES.resolve("spreadsheet.md")));
        assertThat(address.find()).isTrue();
        Reply file = platform.anonymous().get(address.group(1)).expect(200);
        assertThat(file.header("Content-Type")).startsWith("text/csv");
        assertThat(file.body()).startsWith("\uFEFF").contains("received", "handling-rate", "as_of");
    }

    /** Counts follow the cases within seconds. */
    private void aCaseIsCounted() {
        city.filedComplaint(city.registeredMerchant());
        Awaitility.await("a case is counted")
                .atMost(LIMIT)
                .until(() -> !platform.anonymous()
                        .get("/api/v1/statistics/complaints?groupBy=district&metric=received")
                        .expect(200)
                        .json()
                        .path("rows")
                        .isEmpty());
    }
}
