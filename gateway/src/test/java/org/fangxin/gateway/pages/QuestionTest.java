package org.fangxin.gateway.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionTest {

    @Test
    void keeps_the_query_as_it_came() {
        Question question = Question.of("statistics/complaints?groupBy=district&category=%21GOODS")
                .orElseThrow();
        assertThat(question.path()).isEqualTo("/api/v1/statistics/complaints");
        assertThat(question.address()).isEqualTo("/api/v1/statistics/complaints?groupBy=district&category=%21GOODS");
        assertThat(Question.of("warnings").orElseThrow().address()).isEqualTo("/api/v1/warnings");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "complaints",
                "statistics/complaints/../../complaints",
                "statistics/complaints%2F",
                "http://elsewhere/",
                "/api/v1/warnings",
                "",
                "warnings?a b",
                "warnings?x=\n"
            })
    void asks_nothing_else(String text) {
        assertThat(Question.of(text)).isEmpty();
    }
}
