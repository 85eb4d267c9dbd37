package org.fangxin.warning.adapter.sms;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SegmentsTest {
    @Test
    void a_short_text_is_one_message_without_a_header() {
        String text = "警".repeat(70);

        assertThat(Segments.of(text, 1)).containsExactly(text.getBytes(StandardCharsets.UTF_16BE));
    }

    @Test
    void a_long_text_is_numbered_parts_that_make_up_the_text() {
        String text = "警".repeat(66) + "\uD83E\uDD80" + "示".repeat(100);

        List<byte[]> segments = Segments.of(text, 0x1FE);

        assertThat(segments)
                .hasSize(3)
                .allSatisfy(segment -> assertThat(segment.length).isLessThanOrEqualTo(140));
        for (int i = 0; i < segments.size(); i++) {
            assertThat(Arrays.copyOf(segments.get(i), 6)).containsExactly(5, 0, 3, 0xFE, segments.size(), i + 1);
        }
        assertThat(segments.stream()
                        .map(part -> new String(part, 6, part.length - 6, StandardCharsets.UTF_16BE))
                        .collect(Collectors.joining()))
                .isEqualTo(text);
    }
}
