package org.fangxin.standalone.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SampleActivitiesTest {
    @ParameterizedTest
    @EnumSource
    void are_exactly_as_many_and_as_well_attended_as_the_scale_says(Scale scale) {
        SampleActivities activities =
                new SampleActivities(new SampleMerchants(12315, scale, LocalDate.of(2026, 11, 24)));
        List<SampleActivity> all =
                IntStream.range(0, activities.count()).mapToObj(activities::at).toList();

        assertThat(of(all, "LECTURE")).hasSize(scale.events().lectures());
        assertThat(of(all, "LECTURE").stream()
                        .mapToInt(lecture -> lecture.attendance().attended())
                        .sum())
                .isEqualTo(scale.events().listeners());
        assertThat(of(all, "LIVE_STREAM"))
                .hasSize(scale.events().liveStreams())
                .allMatch(stream -> stream.attendance().viewsLive() > 0);
    }

    private static List<SampleActivity> of(List<SampleActivity> all, String kind) {
        return all.stream().filter(one -> one.programme().kind().equals(kind)).toList();
    }
}
