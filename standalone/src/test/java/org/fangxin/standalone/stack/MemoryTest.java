package org.fangxin.standalone.stack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MemoryTest {

    @ParameterizedTest
    @CsvSource({"2g,2048", "3G,3072", "2560m,2560", "32g,32768"})
    void is_read_as_people_write_it(String written, int megabytes) {
        assertThat(Memory.parse(written)).contains(new Memory(megabytes));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2", "2gb", "-3g", "1g", "2047m", "33g", "999999g", "9999999m"})
    void is_not_read_when_it_is_unclear_or_outside_the_limits(String written) {
        assertThat(Memory.parse(written)).isEmpty();
    }

    @Test
    void leaves_the_store_and_the_registry_their_share_of_what_is_given() {
        assertThat(new Memory(2048).infrastructureHeap()).isEqualTo(320);
        assertThat(new Memory(4096).infrastructureHeap()).isEqualTo(1881);
        assertThat(new Memory(2048).registryHeap()).isEqualTo(160);
        assertThat(new Memory(4096).registryHeap()).isEqualTo(256);
    }

    @Test
    void is_written_as_it_can_be_read() {
        assertThat(Memory.parse(new Memory(3000).toString())).contains(new Memory(3000));
    }
}
