package org.fangxin.merchant.domain.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.fangxin.merchant.domain.MerchantEntry;

/**
 * The tokens under which a merchant is found. A token is a one-character sign of its sort and a piece of text: {@code =}
 * the whole of a name, {@code ^} its beginning, {@code .} one or two characters anywhere, {@code @} and {@code ~} the
 * same for pinyin initials (beginning, two anywhere), {@code +} four letters of full pinyin from the start of a syllable on.
 * Every search is then equality on one indexed field.
 */
public final class SearchTokens {
    /** Longest beginning that has a token of its own; longer queries check the rest on what they find. */
    static final int LONGEST_BEGINNING = 8;

    /** Most spellings in initials that one name gets: names full of characters with several readings stay small. */
    private static final int MOST_SPELLINGS = 4;

    /** Letters of full pinyin that a token holds: two short syllables, or most of a long one. */
    static final int SOUND = 4;

    /** Most ways in which one name is pronounced: each costs tokens. */
    private static final int MOST_PRONUNCIATIONS = 2;

    private final Initials initials;

    public SearchTokens(Initials initials) {
        this.initials = initials;
    }

    /** Every token of a merchant's entry, each once. */
    public List<String> of(MerchantEntry entry) {
        Set<String> tokens = new LinkedHashSet<>();
        names(entry).forEach(name -> {
            tokens.add(whole(name));
            beginnings(name).forEach(beginning -> tokens.add("^" + beginning));
            pieces(name).forEach(piece -> tokens.add("." + piece));
        });
        spellings(entry).forEach(spelling -> {
            beginnings(spelling).forEach(beginning -> tokens.add("@" + beginning));
            pairs(spelling).forEach(pair -> tokens.add("~" + pair));
        });
        pinyin(entry).forEach(rest -> tokens.add(sound(rest)));
        return List.copyOf(tokens);
    }

    /** The names an entry is known by, folded: registered name, its core, the brand. */
    static List<SearchText> names(MerchantEntry entry) {
        SearchText name = SearchText.of(entry.name());
        return Stream.of(name, CoreName.of(name), brand(entry))
                .filter(text -> !text.isEmpty())
                .distinct()
                .toList();
    }

    /** The initials an entry can be spelled with. */
    List<SearchText> spellings(MerchantEntry entry) {
        return names(entry).stream()
                .flatMap(name -> spelled(name).stream())
                .distinct()
                .toList();
    }

    /** The full pinyin of an entry's names, from the start of each syllable to the end. */
    Set<String> pinyin(MerchantEntry entry) {
        Set<String> rests = new LinkedHashSet<>();
        for (SearchText name : names(entry)) {
            pronounced(name).forEach(syllables -> {
                for (int i = 0; i < syllables.size(); i++) {
                    String rest = String.join("", syllables.subList(i, syllables.size()));
                    if (rest.length() >= SOUND) {
                        rests.add(rest);
                    }
                }
            });
        }
        return rests;
    }

    /** The token of a stretch of full pinyin that is long enough. */
    static String sound(String pinyin) {
        return "+" + pinyin.substring(0, SOUND);
    }

    private List<List<String>> pronounced(SearchText name) {
        List<List<String>> all = new ArrayList<>(List.of(List.of()));
        boolean chinese = false;
        for (int codePoint : name.value().codePoints().toArray()) {
            Set<String> readings = initials.readings(codePoint);
            chinese |= !readings.isEmpty();
            List<String> taken = readings.isEmpty()
                    ? List.of(Character.toString(codePoint))
                    : readings.stream()
                            .sorted()
                            .limit(Math.max(1, MOST_PRONUNCIATIONS / all.size()))
                            .toList();
            all = all.stream()
                    .flatMap(begun -> taken.stream()
                            .map(syllable -> Stream.concat(begun.stream(), Stream.of(syllable))
                                    .toList()))
                    .toList();
        }
        return chinese ? all : List.of();
    }

    /** A text that sorts entries by the pinyin of their names, as far as initials tell. */
    String alphabetical(MerchantEntry entry) {
        SearchText name = SearchText.of(entry.name());
        String spelled =
                spelled(name).stream().map(SearchText::value).findFirst().orElse("");
        return spelled + " " + name.value();
    }

    static String whole(SearchText text) {
        return "=" + text.value();
    }

    static String beginning(char sign, SearchText text) {
        return sign + text.part(0, Math.min(text.length(), LONGEST_BEGINNING));
    }

    /** The pieces that every text containing this one contains too: its pairs, or the single character. */
    static List<String> piecesToLookFor(SearchText text) {
        return text.length() == 1
                ? List.of("." + text.value())
                : pairs(text).map(pair -> "." + pair).distinct().toList();
    }

    /** The same for initials. */
    static List<String> spelledPairsToLookFor(SearchText text) {
        return pairs(text).map(pair -> "~" + pair).distinct().toList();
    }

    private static SearchText brand(MerchantEntry entry) {
        return SearchText.of(Objects.requireNonNullElse(entry.brand(), ""));
    }

    private static Stream<String> beginnings(SearchText text) {
        return Stream.iterate(1, n -> n <= Math.min(text.length(), LONGEST_BEGINNING), n -> n + 1)
                .map(n -> text.part(0, n));
    }

    private static Stream<String> pieces(SearchText text) {
        return Stream.concat(text.value().codePoints().mapToObj(Character::toString), pairs(text));
    }

    private static Stream<String> pairs(SearchText text) {
        return Stream.iterate(0, n -> n + 1 < text.length(), n -> n + 1).map(n -> text.part(n, n + 2));
    }

    private List<SearchText> spelled(SearchText name) {
        List<String> spellings = new ArrayList<>(List.of(""));
        for (int codePoint : name.value().codePoints().toArray()) {
            Set<Character> readings = initials.of(codePoint);
            if (readings.isEmpty()) {
                spellings.replaceAll(begun -> begun + Character.toString(codePoint));
                continue;
            }
            List<Character> taken = readings.stream()
                    .sorted()
                    .limit(Math.max(1, MOST_SPELLINGS / spellings.size()))
                    .toList();
            spellings = new ArrayList<>(spellings.stream()
                    .flatMap(begun -> taken.stream().map(letter -> begun + letter))
                    .toList());
        }
        return spellings.stream()
                .map(SearchText::new)
                .filter(text -> !text.equals(name))
                .toList();
    }
}
