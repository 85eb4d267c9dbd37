package org.fangxin.standalone.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class HeadlinesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    @Test
    void of_a_tenth_of_the_city_are_those_of_a_good_year() {
        Headlines tenth = Headlines.of(new SampleMerchants(12315, Scale.TENTH, DAY));

        assertThat(tenth.received()).isEqualTo(28_450);
        assertThat(tenth.closed()).as("every case handled").isEqualTo(28_450);
        assertThat(tenth.complaints()).isBetween(22_000, 23_500);
        assertThat(100.0 * tenth.satisfied() / tenth.rated()).isGreaterThan(85.0);
        assertThat(tenth.recovered()).isPositive();
    }

    @Test
    void of_a_handful_tell_of_open_cases() {
        Headlines small = Headlines.of(new SampleMerchants(12315, Scale.SMALL, DAY));

        assertThat(small.received()).isEqualTo(500);
        assertThat(small.closed()).isBetween(400, 440);
        assertThat(Headlines.of(new SampleMerchants(12315, Scale.SMALL, DAY))).isEqualTo(small);
    }
}
