package org.fangxin.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.fangxin.contracts.complaint.ComplaintFiled;
import org.junit.jupiter.api.Test;

/** Golden files accept the agreed JSON and nothing else. */
class GoldenFilesTest {
    @Test
    void an_event_read_from_its_file_is_written_back_to_it() {
        ComplaintFiled filed = GoldenFiles.read(ComplaintFiled.TYPE, ComplaintFiled.class);

        assertThatCode(() -> GoldenFiles.assertWrites(ComplaintFiled.TYPE, filed))
                .doesNotThrowAnyException();
    }

    @Test
    void another_field_name_is_caught() {
        String renamed = GoldenFiles.read(ComplaintFiled.TYPE).replace("receivedOn", "received");

        assertThatThrownBy(() -> GoldenFiles.assertWrites(ComplaintFiled.TYPE, renamed))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void an_unknown_type_has_no_file() {
        assertThatThrownBy(() -> GoldenFiles.read("complaint.forgotten.v1"))
                .hasMessageContaining("complaint.forgotten.v1");
        assertThat(GoldenFiles.read(ComplaintFiled.TYPE)).contains("trackingNumber");
    }
}
