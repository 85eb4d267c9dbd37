package org.fangxin.merchant.domain.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The tokens by which an index finds who may match a text. A token is a one-character sign of its sort and what it says of
 * a name: {@code =} how many characters it has, {@code ^} with which it begins, {@code .} one that it contains, {@code @}
 * an initial with which it can begin, {@code ~} two initials side by side, {@code +} a syllable of full pinyin.
 */
public final class SearchTokens {
    /** The sign of syllables. */
    public static final String SYLLABLE = "+";

    private final Pronunciation pronunciation;

    public SearchTokens(Readings readings) {
        this.pronunciation = new Pronunciation(readings);
    }

    Pronunciation pronunciation() {
        return pronunciation;
    }

    /** Every token of a merchant's names, each once. */
    public Set<String> of(Names names) {
        Set<String> tokens = new LinkedHashSet<>();
        for (String name : names.all()) {
            int first = name.codePointAt(0);
            tokens.add(length(name));
            tokens.add(beginning(name));
            initials(first).forEach(initial -> tokens.add("@" + initial));
        }
        for (String name : names.whole()) {
            characters(name).forEach(tokens::add);
            int[] characters = name.codePoints().toArray();
            for (int i = 0; i < characters.length; i++) {
                pronunciation.of(characters[i]).forEach(syllable -> tokens.add(SYLLABLE + syllable));
                if (i > 0) {
                    addPairs(tokens, characters[i - 1], characters[i]);
                }
            }
        }
        return tokens;
    }

    /** A text that sorts names by their pinyin, as far as initials tell; empty when the name is all that there is. */
    public String alphabetical(Names names) {
        String initials = pronunciation.initials(names.name());
        return initials.equals(names.name()) ? "" : initials;
    }

    static String length(String name) {
        return "=" + name.codePointCount(0, name.length());
    }

    static String beginning(String name) {
        return "^" + Character.toString(name.codePointAt(0));
    }

    static Stream<String> characters(String text) {
        return text.codePoints().distinct().mapToObj(character -> "." + Character.toString(character));
    }

    static String initial(String typed) {
        return "@" + typed.charAt(0);
    }

    /** The pairs that every spelling has that contains some initials. */
    static List<String> pairs(String typed) {
        return Stream.iterate(0, i -> i + 1 < typed.length(), i -> i + 1)
                .map(i -> "~" + typed.substring(i, i + 2))
                .distinct()
                .toList();
    }

    private void addPairs(Set<String> tokens, int one, int other) {
        initials(one).forEach(first -> initials(other).forEach(second -> tokens.add("~" + first + second)));
    }

    private List<String> initials(int character) {
        return pronunciation.of(character).stream()
                .map(reading -> reading.substring(0, 1))
                .distinct()
                .toList();
    }
}
