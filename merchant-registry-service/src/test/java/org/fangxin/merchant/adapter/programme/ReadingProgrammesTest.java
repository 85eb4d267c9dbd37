package org.fangxin.merchant.adapter.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.fangxin.contracts.codes.Code;
import org.fangxin.contracts.codes.CodeLists;
import org.fangxin.merchant.domain.programme.Criterion;
import org.fangxin.merchant.domain.programme.KindRules;
import org.fangxin.merchant.domain.programme.Programme;
import org.fangxin.merchant.domain.programme.Programmes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadingProgrammesTest {
    private final Programme hangzhou = ProgrammeFiles.with(null).of("330106").orElseThrow();

    @Test
    void the_shipped_programme_has_every_kind_with_a_checklist_of_a_hundred_points() {
        assertThat(hangzhou.kinds())
                .extracting(KindRules::kind)
                .containsExactlyInAnyOrderElementsOf(CodeLists.DESIGNATION_KINDS.codes().stream()
                        .map(Code::code)
                        .toList());
        assertThat(hangzhou.kinds()).allSatisfy(kind -> {
            assertThat(hangzhou.checklist(kind)).extracting(Criterion::code).doesNotHaveDuplicates();
            assertThat(hangzhou.checklist(kind).stream()
                            .mapToInt(Criterion::points)
                            .sum())
                    .as(kind.kind())
                    .isEqualTo(100);
            assertThat(hangzhou.checklist(kind)).allSatisfy(criterion -> {
                assertThat(criterion.zh()).isNotBlank();
                assertThat(criterion.en()).isNotBlank();
            });
        });
        assertThat(ProgrammeFiles.with(null).of("110101")).isEmpty();
    }

    @Test
    void periods_count_working_days_or_calendar_days_as_the_kind_has_them() {
        LocalDate monday = LocalDate.parse("2026-11-23");

        assertThat(hangzhou.publicityEnd("STORE", monday)).isEqualTo("2026-11-30");
        assertThat(hangzhou.publicityEnd("MARKET", LocalDate.parse("2026-11-21")))
                .isEqualTo("2026-11-28");
        assertThat(hangzhou.termEnd(monday)).isEqualTo("2027-11-22");
        assertThat(hangzhou.stars(79)).isZero();
        assertThat(hangzhou.stars(80)).isEqualTo(3);
        assertThat(hangzhou.stars(96)).isEqualTo(5);
    }

    @Test
    void a_file_of_the_operator_takes_the_place_of_the_shipped_one(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("330100.json"), shipped().replace("\"days\": 5", "\"days\": 3"));

        Programmes programmes = ProgrammeFiles.with(folder);

        assertThat(programmes.of("330106").orElseThrow().publicity().days()).isEqualTo(3);
    }

    @Test
    void a_file_that_lacks_something_ends_the_start_with_its_name(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("330100.json"), shipped().replace("\"passScore\": 80,", ""));

        assertThatThrownBy(() -> ProgrammeFiles.with(folder))
                .hasMessageContaining("330100.json")
                .hasMessageContaining("passScore");
    }

    private static String shipped() throws IOException {
        try (InputStream file = ReadingProgrammesTest.class.getResourceAsStream("/programmes/330100.json")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
