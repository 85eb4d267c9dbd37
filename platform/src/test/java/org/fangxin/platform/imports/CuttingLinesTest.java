package org.fangxin.platform.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CuttingLinesTest {
    private static final ImportLimits LIMITS = new ImportLimits(5, 20, 1_000);

    @Test
    void tolerates_a_byte_order_mark_carriage_returns_empty_lines_and_a_missing_last_line_feed() throws IOException {
        assertThat(lines("\uFEFF{\"a\":1}\r\n\n  \n{\"b\":2}"))
                .containsExactly(RawLine.of(1, "{\"a\":1}"), RawLine.of(4, "{\"b\":2}"));
    }

    @Test
    void refuses_a_line_that_is_too_long_and_goes_on() throws IOException {
        assertThat(lines("1\n" + "x".repeat(21) + "\n" + "y".repeat(20) + "\n4"))
                .containsExactly(
                        RawLine.of(1, "1"),
                        RawLine.unreadable(2, Fault.at("", "line-too-long", "20")),
                        RawLine.of(3, "y".repeat(20)),
                        RawLine.of(4, "4"));
    }

    @Test
    void keeps_characters_whole_across_reads() throws IOException {
        String text = ("\"" + "湖".repeat(6) + "\"\n").repeat(4);
        List<RawLine> lines = new ArrayList<>();
        ByteArrayInputStream slow = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public synchronized int read(byte[] target, int offset, int length) {
                return super.read(target, offset, Math.min(length, 7));
            }
        };

        new NdjsonFormat().read(slow, LIMITS, lines::add);

        assertThat(lines)
                .extracting(RawLine::text)
                .containsOnly("\"" + "湖".repeat(6) + "\"")
                .hasSize(4);
    }

    @Test
    void refuses_lines_in_another_encoding_one_by_one() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write("1\n".getBytes(StandardCharsets.UTF_8));
        bytes.write("西湖\n".getBytes(Charset.forName("GBK")));
        bytes.write("3\n".getBytes(StandardCharsets.UTF_8));

        assertThat(lines(bytes.toByteArray()))
                .containsExactly(
                        RawLine.of(1, "1"), RawLine.unreadable(2, Fault.at("", "not-utf-8")), RawLine.of(3, "3"));
    }

    @Test
    void breaks_off_above_the_limits() {
        assertThatThrownBy(() -> lines("1\n".repeat(6))).isInstanceOf(ImportTooLargeException.class);
        assertThatThrownBy(() -> lines("\n".repeat(1_001))).isInstanceOf(ImportTooLargeException.class);
    }

    private static List<RawLine> lines(String text) throws IOException {
        return lines(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<RawLine> lines(byte[] bytes) throws IOException {
        List<RawLine> lines = new ArrayList<>();
        new NdjsonFormat().read(new ByteArrayInputStream(bytes), LIMITS, lines::add);
        return lines;
    }
}
