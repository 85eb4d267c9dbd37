package org.fangxin.warning.api.stream;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpenStreamsTest {
    @ParameterizedTest
    @CsvSource({"2000, 4096, 2000", "2000, 248, 1593", "2000, 155, 618", "2000, 64, 50", "10, 64, 10"})
    void takes_as_many_listeners_as_are_wanted_and_have_room(int wanted, long heapMegabytes, int most) {
        assertThat(OpenStreams.room(wanted, heapMegabytes << 20)).isEqualTo(most);
    }
}
