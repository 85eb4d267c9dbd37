package org.fangxin.warning.domain.match;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordsTest {
    @Test
    void asks_for_pairs_of_neighbours_and_for_single_characters_that_stand_alone() {
        assertThat(Words.asked("预付卡 退")).containsExactly("预付", "付卡", "退");
    }

    @Test
    void takes_letters_and_digits_as_words_however_they_are_written() {
        assertThat(Words.asked("ＡＢ－200 Sonic,儿童")).containsExactly("ab", "200", "sonic", "儿童");
        assertThat(Words.asked("，。!")).isEmpty();
    }
}
