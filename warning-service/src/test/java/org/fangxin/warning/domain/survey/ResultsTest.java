package org.fangxin.warning.domain.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.fangxin.warning.domain.Bilingual;
import org.junit.jupiter.api.Test;

class ResultsTest {
    private static final Bilingual TEXT = new Bilingual("文", "text");

    @Test
    void leaves_small_counts_out_and_never_just_one() {
        Results results = Results.suppressed(asking(4), new Tally(30, List.of(Map.of(1, 20, 2, 7, 3, 3))));

        assertThat(results.questions().getFirst())
                .extracting(Results.Cell::count)
                .containsExactly(20, null, null, 0);
        assertThat(results.suppressed()).isEqualTo(2);
    }

    @Test
    void leaves_all_small_counts_out_where_there_are_several() {
        Results results = Results.suppressed(asking(4), new Tally(30, List.of(Map.of(1, 22, 2, 4, 3, 3, 4, 1))));

        assertThat(results.questions().getFirst())
                .extracting(Results.Cell::count)
                .containsExactly(22, null, null, null);
    }

    @Test
    void shows_nothing_of_fewer_than_five_answers() {
        Results results = Results.suppressed(asking(2), new Tally(4, List.of(Map.of(1, 4))));

        assertThat(results.answers()).isNull();
        assertThat(results.questions().getFirst())
                .extracting(Results.Cell::count)
                .containsOnlyNulls();
    }

    @Test
    void shows_analysts_everything() {
        Results results = Results.full(asking(2), new Tally(4, List.of(Map.of(1, 4))));

        assertThat(results.questions().getFirst())
                .extracting(Results.Cell::count)
                .containsExactly(4, 0);
        assertThat(results.suppressed()).isZero();
    }

    private static Questionnaire asking(int options) {
        Question question =
                new Question(Question.Kind.SINGLE, TEXT, java.util.Collections.nCopies(options, TEXT), true);
        return new Questionnaire(TEXT, null, null, null, List.of(question));
    }
}
