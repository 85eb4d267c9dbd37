package org.fangxin.merchant.domain.search;

import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.fangxin.merchant.domain.MerchantEntry;

/** How well a merchant's names answer what was typed, best first. A list by relevance goes through them in this order. */
public enum Match {
    /** A name or the brand is exactly that. */
    WHOLE,
    /** A name or the brand begins so. */
    BEGINNING,
    /** A name or the brand contains it. */
    INSIDE,
    /** The pinyin initials begin so. */
    INITIALS_BEGINNING,
    /** The pinyin initials contain it. */
    INITIALS_INSIDE,
    /** The full pinyin contains it from the start of a syllable on. */
    PINYIN,
    /** A name or the brand contains it but for one character, its first half without fault. */
    TYPO_IN_SECOND_HALF,
    /** The same, its second half without fault. */
    TYPO_IN_FIRST_HALF,
    /** The full pinyin contains it but for one letter behind the first four. */
    PINYIN_WITH_TYPO;

    /** Shorter texts have too many neighbours that differ by one character. */
    private static final int SHORTEST_WITH_TYPO = 3;

    private static final int SHORTEST_LATIN_WITH_TYPO = 5;

    private static final int SHORTEST_PINYIN_WITH_TYPO = SearchTokens.SOUND + 2;

    /** Whether it is asked only when nothing matches as it was typed. */
    public boolean isGuess() {
        return compareTo(TYPO_IN_SECOND_HALF) >= 0;
    }

    /** The best match of an entry; empty when it does not match at all. */
    public static Optional<Match> best(SearchText typed, MerchantEntry entry, SearchTokens tokens) {
        List<SearchText> names = SearchTokens.names(entry);
        if (any(names, typed, String::equals)) {
            return Optional.of(WHOLE);
        }
        if (any(names, typed, String::startsWith)) {
            return Optional.of(BEGINNING);
        }
        if (any(names, typed, String::contains)) {
            return Optional.of(INSIDE);
        }
        if (typed.looksLikeInitials()) {
            List<SearchText> spellings = tokens.spellings(entry);
            if (any(spellings, typed, String::startsWith)) {
                return Optional.of(INITIALS_BEGINNING);
            }
            if (any(spellings, typed, String::contains)) {
                return Optional.of(INITIALS_INSIDE);
            }
            if (isPinyin(typed, SearchTokens.SOUND)
                    && tokens.pinyin(entry).stream().anyMatch(rest -> rest.startsWith(typed.value()))) {
                return Optional.of(PINYIN);
            }
        }
        return guess(typed, names).or(() -> guessPinyin(typed, entry, tokens));
    }

    private static Optional<Match> guessPinyin(SearchText typed, MerchantEntry entry, SearchTokens tokens) {
        if (!isPinyin(typed, SHORTEST_PINYIN_WITH_TYPO)) {
            return Optional.empty();
        }
        String faultless = typed.value().substring(0, SearchTokens.SOUND);
        int longest = typed.value().length() + 1;
        return tokens.pinyin(entry).stream()
                        .filter(rest -> rest.startsWith(faultless))
                        .map(rest -> new SearchText(rest.substring(0, Math.min(longest, rest.length()))))
                        .anyMatch(rest -> OneTypo.isIn(rest, typed))
                ? Optional.of(PINYIN_WITH_TYPO)
                : Optional.empty();
    }

    private static boolean isPinyin(SearchText typed, int shortest) {
        return typed.looksLikeInitials() && typed.value().length() >= shortest;
    }

    private static Optional<Match> guess(SearchText typed, List<SearchText> names) {
        if (!mayHaveTypo(typed)) {
            return Optional.empty();
        }
        List<SearchText> near =
                names.stream().filter(name -> OneTypo.isIn(name, typed)).toList();
        if (any(near, firstHalf(typed), String::contains)) {
            return Optional.of(TYPO_IN_SECOND_HALF);
        }
        return any(near, secondHalf(typed), String::contains) ? Optional.of(TYPO_IN_FIRST_HALF) : Optional.empty();
    }

    private static boolean mayHaveTypo(SearchText typed) {
        return typed.length() >= (typed.looksLikeInitials() ? SHORTEST_LATIN_WITH_TYPO : SHORTEST_WITH_TYPO);
    }

    private static SearchText firstHalf(SearchText typed) {
        return new SearchText(typed.part(0, typed.length() / 2));
    }

    private static SearchText secondHalf(SearchText typed) {
        return new SearchText(typed.part(typed.length() / 2, typed.length()));
    }

    /** Tokens each of which every merchant of this match has; the rarest of them leads to the fewest candidates. */
    public List<String> tokens(SearchText typed) {
        return switch (this) {
            case WHOLE -> List.of(SearchTokens.whole(typed));
            case BEGINNING -> List.of(SearchTokens.beginning('^', typed));
            case INSIDE -> SearchTokens.piecesToLookFor(typed);
            case INITIALS_BEGINNING ->
                typed.looksLikeInitials() ? List.of(SearchTokens.beginning('@', typed)) : List.of();
            case INITIALS_INSIDE -> typed.looksLikeInitials() ? SearchTokens.spelledPairsToLookFor(typed) : List.of();
            case PINYIN -> isPinyin(typed, SearchTokens.SOUND) ? List.of(SearchTokens.sound(typed.value())) : List.of();
            case PINYIN_WITH_TYPO ->
                isPinyin(typed, SHORTEST_PINYIN_WITH_TYPO) ? List.of(SearchTokens.sound(typed.value())) : List.of();
            case TYPO_IN_SECOND_HALF -> mayHaveTypo(typed) ? SearchTokens.piecesToLookFor(firstHalf(typed)) : List.of();
            case TYPO_IN_FIRST_HALF -> mayHaveTypo(typed) ? SearchTokens.piecesToLookFor(secondHalf(typed)) : List.of();
        };
    }

    private static boolean any(List<SearchText> texts, SearchText typed, BiPredicate<String, String> test) {
        return texts.stream().anyMatch(text -> test.test(text.value(), typed.value()));
    }
}
