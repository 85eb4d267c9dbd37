package org.fangxin.merchant.domain.search;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.fangxin.merchant.domain.search.Pronunciation.Sound;

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
        Set<String> tokens = new HashSet<>();
        for (String name : names.all()) {
            tokens.add(length(name));
            tokens.add(beginning(name));
            for (String syllable : pronunciation.of(name.codePointAt(0)).syllables()) {
                tokens.add(initial(syllable));
            }
        }
        for (String name : names.whole()) {
            Sound before = null;
            for (int at = 0; at < name.length(); at = name.offsetByCodePoints(at, 1)) {
                int character = name.codePointAt(at);
                tokens.add(character(character));
                Sound sound = pronunciation.of(character);
                sound.syllables().forEach(syllable -> tokens.add(SYLLABLE + syllable));
                if (before != null) {
                    addPairs(tokens, before, sound);
                }
                before = sound;
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
        return text.codePoints().distinct().mapToObj(SearchTokens::character);
    }

    private static String character(int character) {
        return "." + Character.toString(character);
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

    private static void addPairs(Set<String> tokens, Sound one, Sound other) {
        for (String first : one.syllables()) {
            for (String second : other.syllables()) {
                tokens.add("~" + first.charAt(0) + second.charAt(0));
            }
        }
    }
}
