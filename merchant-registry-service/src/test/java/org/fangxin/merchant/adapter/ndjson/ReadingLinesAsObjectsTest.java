package org.fangxin.merchant.adapter.ndjson;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.fangxin.merchant.domain.imports.LineParser.Parsed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingLinesAsObjectsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[1]|not-an-object",
                "null|not-an-object",
                "{\"a\":1,\"a\":2}|malformed-json",
                "{\"a\":1} x|malformed-json",
                "{'a':1}|malformed-json",
                "{\"a\":|malformed-json"
            })
    void reads_a_line_as_one_object_only(String text, String code) {
        assertThat(new JsonLineParser().parse(text))
                .isInstanceOfSatisfying(
                        Parsed.Broken.class,
                        broken -> assertThat(broken.fault().code()).isEqualTo(code));
    }

    @Test
    void reads_nested_values() {
        assertThat(new JsonLineParser().parse("{\"a\":[{\"b\":\"c\"}],\"d\":null}"))
                .isInstanceOfSatisfying(Parsed.Object.class, object -> {
                    assertThat(object.fields().get("a")).isEqualTo(List.of(java.util.Map.of("b", "c")));
                    assertThat(object.fields()).containsKey("d");
                });
    }
}
