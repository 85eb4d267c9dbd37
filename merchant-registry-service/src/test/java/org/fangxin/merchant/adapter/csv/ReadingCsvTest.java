package org.fangxin.merchant.adapter.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.fangxin.platform.imports.Fault;
import org.fangxin.platform.imports.ImportLimits;
import org.fangxin.platform.imports.ImportTooLargeException;
import org.fangxin.platform.imports.RawLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingCsvTest {
    private static final ImportLimits LIMITS = new ImportLimits(5, 200, 100_000);

    @Test
    void makes_an_object_of_the_filled_cells_of_each_record() throws IOException {
        assertThat(lines("uscc, name,brand\r\nA,甲,\r\n\r\nB,乙,丙"))
                .containsExactly(
                        RawLine.of(2, "{\"uscc\":\"A\",\"name\":\"甲\"}"),
                        RawLine.of(4, "{\"uscc\":\"B\",\"name\":\"乙\",\"brand\":\"丙\"}"));
    }

    @Test
    void knows_quotes_with_commas_line_feeds_and_quotes_inside() throws IOException {
        assertThat(lines("name,address\n\"甲,\"\"老\"\"店\",\"文三路\n1 号\"\n乙,丙\n"))
                .containsExactly(
                        RawLine.of(2, "{\"name\":\"甲,\\\"老\\\"店\",\"address\":\"文三路\\n1 号\"}"),
                        RawLine.of(4, "{\"name\":\"乙\",\"address\":\"丙\"}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GBK", "GB18030"})
    void reads_the_encodings_of_chinese_spreadsheets(String encoding) throws IOException {
        byte[] bytes = "name\n杭州西湖放心食品\n".getBytes(Charset.forName(encoding));

        assertThat(lines(bytes)).extracting(RawLine::text).containsExactly("{\"name\":\"杭州西湖放心食品\"}");
    }

    @Test
    void takes_a_byte_order_mark_off() throws IOException {
        assertThat(lines("\uFEFFname\n甲")).extracting(RawLine::text).containsExactly("{\"name\":\"甲\"}");
    }

    @Test
    void refuses_a_record_with_other_cells_than_the_head_or_too_long_and_goes_on() throws IOException {
        assertThat(lines("a,b\n1\n1,2,3\n" + "x".repeat(300) + ",2\n1,2"))
                .containsExactly(
                        RawLine.unreadable(2, Fault.at("", "cell-count", "2", "1")),
                        RawLine.unreadable(3, Fault.at("", "cell-count", "2", "3")),
                        RawLine.unreadable(4, Fault.at("", "line-too-long", "200")),
                        RawLine.of(5, "{\"a\":\"1\",\"b\":\"2\"}"));
    }

    @Test
    void breaks_off_above_the_limits_and_holds_nothing_when_empty() throws IOException {
        assertThat(lines("")).isEmpty();
        assertThat(lines("a,b\n")).isEmpty();
        assertThatThrownBy(() -> lines("a\n" + "1\n".repeat(6))).isInstanceOf(ImportTooLargeException.class);
        assertThatThrownBy(() -> lines("a\n" + "\n".repeat(100_001))).isInstanceOf(ImportTooLargeException.class);
    }

    @Test
    void streams_a_hundred_thousand_records_and_names_the_bad_ones() throws IOException {
        StringBuilder csv = new StringBuilder("uscc,name\n");
        for (int i = 0; i < 100_000; i++) {
            csv.append(i % 1_000 == 7 ? "A,甲,乙\n" : "A,\"甲\"\n");
        }
        int[] counts = new int[2];

        new CsvFormat()
                .read(
                        new ByteArrayInputStream(csv.toString().getBytes(Charset.forName("GBK"))),
                        new ImportLimits(100_000, 200, 10_000_000),
                        line -> counts[line.fault() == null ? 0 : 1]++);

        assertThat(counts).containsExactly(99_900, 100);
    }

    private static List<RawLine> lines(String text) throws IOException {
        return lines(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<RawLine> lines(byte[] bytes) throws IOException {
        List<RawLine> lines = new ArrayList<>();
        new CsvFormat().read(new ByteArrayInputStream(bytes), LIMITS, lines::add);
        return lines;
    }
}
