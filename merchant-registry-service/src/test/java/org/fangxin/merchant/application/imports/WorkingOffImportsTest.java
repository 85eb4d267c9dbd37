package org.fangxin.merchant.application.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fangxin.merchant.MerchantLines.line;
import static org.fangxin.merchant.MerchantLines.uscc;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.fangxin.contracts.codes.UnifiedSocialCreditCode;
import org.fangxin.merchant.MerchantFixtures;
import org.fangxin.merchant.TestTime;
import org.fangxin.merchant.adapter.csv.CsvFormat;
import org.fangxin.merchant.adapter.ndjson.JsonLineParser;
import org.fangxin.merchant.application.InMemoryMerchants;
import org.fangxin.merchant.application.odr.TakePartInOdr;
import org.fangxin.merchant.application.person.InMemoryPersons;
import org.fangxin.merchant.application.person.KeepPersons;
import org.fangxin.merchant.application.registry.StateMerchant;
import org.fangxin.merchant.domain.MerchantEvent;
import org.fangxin.merchant.domain.imports.MerchantLineResult;
import org.fangxin.platform.imports.ImportBell;
import org.fangxin.platform.imports.ImportCounts;
import org.fangxin.platform.imports.ImportJob;
import org.fangxin.platform.imports.ImportLimits;
import org.fangxin.platform.imports.ImportState;
import org.fangxin.platform.imports.ImportTooLargeException;
import org.fangxin.platform.imports.LineStatus;
import org.fangxin.platform.imports.NdjsonFormat;
import org.fangxin.platform.imports.RawLine;
import org.fangxin.platform.imports.ReadImport;
import org.fangxin.platform.imports.RunImports;
import org.fangxin.platform.imports.SubmitImport;
import org.fangxin.platform.time.IdSource;
import org.junit.jupiter.api.Test;

class WorkingOffImportsTest {
    private final TestTime clock = new TestTime("2026-11-23T02:00:00Z");
    private final IdSource ids = MerchantFixtures.ids();
    private final InMemoryImportJobs jobs = new InMemoryImportJobs();
    private final MortalMerchants merchants = new MortalMerchants();
    private final InMemoryPersons persons = new InMemoryPersons();
    private final ImportBell bell = new ImportBell();
    private final SubmitImport submitImport =
            new SubmitImport(jobs, new ImportLimits(2_000, 4_096, 1_000_000), bell, clock.inTheCity(), ids);
    private final ReadImport<MerchantLineResult> readImport = new ReadImport<>(jobs, bell, clock.inTheCity());
    private final RunImports<MerchantLineResult> runImports = new RunImports<>(
            jobs,
            new ImportLines(
                    new JsonLineParser(),
                    merchants,
                    new StateMerchant(merchants, clock.inTheCity(), ids),
                    new ImportLines.Besides(
                            new TakePartInOdr(merchants, clock.inTheCity()),
                            new KeepPersons(persons, clock.inTheCity()))),
            bell,
            clock.inTheCity());

    @Test
    void works_all_lines_off_in_parts() throws IOException {
        ImportJob job = submit(lines(1_000));

        run();

        ImportJob done = jobs.find(job.id()).orElseThrow();
        assertThat(done.state()).isEqualTo(ImportState.SUCCEEDED);
        assertThat(done.counts()).isEqualTo(new ImportCounts(1_000, 0, 0, 0));
        assertThat(readImport.firstResults(done, 2_000)).hasSize(1_000);
        assertThat(readImport.firstResults(done, 300)).hasSize(300);
    }

    @Test
    void goes_on_after_a_worker_died_and_tells_the_truth_about_lines_done_twice() throws IOException {
        ImportJob job = submit(lines(1_200));
        merchants.dieAfter(777);
        assertThatThrownBy(() -> runImports.runNext("worker-1")).isInstanceOf(Death.class);
        assertThat(jobs.find(job.id()).orElseThrow().counts().total()).isEqualTo(500);

        assertThat(runImports.runNext("worker-2")).isEmpty();
        clock.pass(Duration.ofSeconds(20));
        run();

        ImportJob done = jobs.find(job.id()).orElseThrow();
        assertThat(done.counts()).isEqualTo(new ImportCounts(1_200, 0, 0, 0));
        assertThat(merchants.events).hasSize(1_200);
        assertThat(readImport.firstResults(done, 1_200))
                .allSatisfy(result -> assertThat(result.status()).isEqualTo(LineStatus.CREATED))
                .extracting(result -> result.line())
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 1_200).boxed().toList());
    }

    @Test
    void leaves_no_lines_of_a_finished_import_although_a_worker_died_behind_a_part() throws IOException {
        ImportJob job = submit(lines(1_200));
        List<RawLine> first = jobs.lines(job.id(), 0);
        runImports.runNext("worker-1");
        jobs.keepLines(job.id(), 0, first, clock.instant());
        run();

        assertThat(jobs.find(job.id()).orElseThrow().state()).isEqualTo(ImportState.SUCCEEDED);
        assertThat(IntStream.range(0, 3).mapToObj(chunk -> jobs.lines(job.id(), chunk)))
                .containsOnlyNulls();
    }

    @Test
    void does_not_let_a_large_import_hold_up_a_small_one() throws IOException {
        ImportJob large = submit(lines(2_000));
        clock.pass(Duration.ofMillis(1));
        ImportJob small = submit(line(uscc(9_999), "小店"));
        clock.pass(Duration.ofMillis(1));

        runImports.runNext("worker");
        runImports.runNext("worker");

        assertThat(jobs.find(small.id()).orElseThrow().state()).isEqualTo(ImportState.SUCCEEDED);
        assertThat(jobs.find(large.id()).orElseThrow().state()).isEqualTo(ImportState.RUNNING);
    }

    @Test
    void keeps_nothing_of_an_input_that_breaks_off_or_is_too_large() {
        InputStream broken = new InputStream() {
            private int read;

            @Override
            public int read() throws IOException {
                if (read++ > 50_000) {
                    throw new IOException("connection reset");
                }
                return read % 50 == 0 ? '\n' : 'x';
            }
        };

        assertThatThrownBy(() -> submitImport.submit(submission(), new NdjsonFormat(), broken))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> submit("{}\n".repeat(2_001))).isInstanceOf(ImportTooLargeException.class);
        assertThat(jobs.claim("worker", clock.instant(), Duration.ofSeconds(1))).isEmpty();
        assertThat(jobs.lines("id-1", 0)).isNull();
        assertThat(jobs.lines("id-2", 0)).isNull();
    }

    @Test
    void says_at_once_that_nothing_new_is_in_the_same_lines() throws IOException {
        submit(lines(10));
        run();
        ImportJob again = submit(lines(10));
        run();

        assertThat(jobs.find(again.id()).orElseThrow().counts()).isEqualTo(new ImportCounts(0, 0, 10, 0));
    }

    @Test
    void names_the_columns_that_a_table_lacks_at_each_of_its_lines() throws IOException {
        String csv = "uscc,name\n%s,一店\n%s,二店\n".formatted(uscc(1), uscc(2));
        SubmitImport.Outcome outcome = submitImport.submit(
                submission(), new CsvFormat(), new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)));
        ImportJob job = ((SubmitImport.Outcome.Accepted) outcome).job();
        run();

        assertThat(readImport.firstResults(jobs.find(job.id()).orElseThrow(), 10))
                .hasSize(2)
                .allSatisfy(result -> assertThat(result.faults())
                        .extracting(fault -> fault.pointer() + " " + fault.code())
                        .containsExactlyInAnyOrder("/district required", "/address required", "/category required"));
    }

    @Test
    void keeps_the_order_of_lines_about_the_same_merchant_within_a_part() throws IOException {
        String text = IntStream.range(0, 400)
                .mapToObj(i -> line(uscc(i % 40), "第" + i))
                .collect(Collectors.joining("\n"));
        ImportJob job = submit(text);
        run();

        assertThat(jobs.find(job.id()).orElseThrow().counts()).isEqualTo(new ImportCounts(40, 360, 0, 0));
        assertThat(IntStream.range(0, 40)
                        .mapToObj(i -> merchants
                                .find(new UnifiedSocialCreditCode(uscc(i)))
                                .orElseThrow()
                                .entry()
                                .name())
                        .toList())
                .containsExactlyElementsOf(
                        IntStream.range(360, 400).mapToObj(i -> "第" + i).toList());
    }

    private void run() {
        while (runImports.runNext("worker-2").isPresent()) {
            clock.pass(Duration.ofMillis(1));
        }
    }

    private ImportJob submit(String text) throws IOException {
        SubmitImport.Outcome outcome = submitImport.submit(
                submission(), new NdjsonFormat(), new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        return ((SubmitImport.Outcome.Accepted) outcome).job();
    }

    private static SubmitImport.Submission submission() {
        return new SubmitImport.Submission("client", "mall", Set.of(), null);
    }

    private static String lines(int count) {
        return IntStream.range(0, count).mapToObj(i -> line(uscc(i), "店" + i)).collect(Collectors.joining("\n"));
    }

    private static final class Death extends Error {
        private static final long serialVersionUID = 1L;
    }

    /** A registry whose process dies after some writes, once. */
    private static final class MortalMerchants extends InMemoryMerchants {
        private int writesLeft = Integer.MAX_VALUE;

        void dieAfter(int writes) {
            writesLeft = writes;
        }

        @Override
        public boolean add(MerchantEvent.MerchantRegistered event) {
            boolean added = super.add(event);
            if (--writesLeft == 0) {
                throw new Death();
            }
            return added;
        }
    }
}
