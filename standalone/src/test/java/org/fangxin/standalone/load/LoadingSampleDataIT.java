package org.fangxin.standalone.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Map;
import org.fangxin.standalone.files.DataFolder;
import org.fangxin.standalone.files.Secrets;
import org.fangxin.standalone.issuer.ClientSecret;
import org.fangxin.standalone.sample.Scale;
import org.fangxin.standalone.stack.StackFacts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoadingSampleDataIT {
    @TempDir
    Path folder;

    private final StringWriter printed = new StringWriter();
    private DataFolder data;
    private Town town;
    private StackFacts facts;

    @BeforeEach
    void open() throws IOException {
        data = new DataFolder(folder);
        Secrets.urlSafe(ClientSecret.fileIn(data.keys()));
        town = new Town();
        facts = new StackFacts(1, true, town.url(), "mongodb://none", "none:1", town.url(), Map.of());
    }

    @AfterEach
    void close() {
        town.close();
    }

    @Test
    void brings_in_everything_once() throws Exception {
        LoadProgress done = load();

        assertThat(done.of("merchants")).isEqualTo(200);
        assertThat(done.of("cases")).isEqualTo(400);
        assertThat(done.of("complaints")).isEqualTo(100);
        assertThat(town.imports.values())
                .extracting(lines -> lines.lines().count())
                .containsExactlyInAnyOrder(200L, 20L, 400L);
        assertThat(town.complaints).hasSize(100);
        assertThat(town.stations.keySet())
                .singleElement()
                .satisfies(lines -> assertThat(lines.lines()).hasSize(2));
        assertThat(town.activities).hasSameSizeAs(town.attendances).hasSize(3);
        assertThat(town.decisions).hasSizeBetween(75, 100).values().allMatch("\"1\""::equals);
        assertThat(printed.toString())
                .contains("merchants   200 / 200", "cases       400 / 400", "complaints  100 / 100");
    }

    @Test
    void goes_on_where_it_was_broken_off_with_the_same_requests() throws Exception {
        town.refusesComplaintsFrom = 60;
        assertThatThrownBy(this::load)
                .isInstanceOf(LoadFailed.class)
                .hasMessage("a complaint was answered with 400: {\"code\":\"invalid-request\"}");
        Map<String, String> before = Map.copyOf(town.complaints);
        town.refusesComplaintsFrom = Integer.MAX_VALUE;
        town.imports.clear();

        LoadProgress done = load();

        assertThat(done.of("complaints")).isEqualTo(100);
        assertThat(town.imports).as("merchants were done").isEmpty();
        assertThat(town.complaints).hasSize(100).containsAllEntriesOf(before);
    }

    @Test
    void does_nothing_when_all_is_done() throws Exception {
        load();
        town.imports.clear();

        load();

        assertThat(town.imports).isEmpty();
        assertThat(town.repetitions).hasValue(0);
    }

    @Test
    void waits_for_what_passes() throws Exception {
        town.busy.set(5);
        town.unknownMerchants.set(5);

        assertThat(load().of("complaints")).isEqualTo(100);
    }

    @Test
    void sends_an_import_again_that_came_before_its_merchants_were_known() throws Exception {
        town.rejectedImports.set(1);

        assertThat(load().of("cases")).isEqualTo(400);
        assertThat(town.imports.keySet()).anyMatch(key -> key.endsWith("-again-1"));
    }

    @Test
    void fails_when_lines_are_rejected_for_good() {
        town.rejectedImports.set(1);
        town.rejection = "uscc-check-character";

        assertThatThrownBy(this::load)
                .isInstanceOf(LoadFailed.class)
                .hasMessageStartingWith("1 merchants were rejected");
    }

    private LoadProgress load() throws Exception {
        return new SampleLoad(data, new PrintWriter(printed), false).run(facts, 12315, Scale.SMALL);
    }
}
