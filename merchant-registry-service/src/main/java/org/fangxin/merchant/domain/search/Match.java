package org.fangxin.merchant.domain.search;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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

    private static final int SHORTEST_PINYIN_WITH_TYPO = Pronunciation.FAULTLESS + 2;

    /** Whether it is asked only when nothing matches as it was typed. */
    public boolean isGuess() {
        return compareTo(TYPO_IN_SECOND_HALF) >= 0;
    }

    /** The best match of a merchant's names; empty when they do not match at all. */
    public static Optional<Match> best(SearchText typed, Names names, SearchTokens tokens) {
        String text = typed.value();
        if (names.are(text)) {
            return Optional.of(WHOLE);
        }
        if (names.beginWith(text)) {
            return Optional.of(BEGINNING);
        }
        if (names.contain(text)) {
            return Optional.of(INSIDE);
        }
        return sound(typed, names, tokens.pronunciation())
                .or(() -> guess(typed, names))
                .or(() -> guessSound(typed, names, tokens.pronunciation()));
    }

    /** Whether names match as it was typed. */
    public static boolean isRight(SearchText typed, Names names, SearchTokens tokens) {
        return names.contain(typed.value())
                || sound(typed, names, tokens.pronunciation()).isPresent();
    }

    private static Optional<Match> sound(SearchText typed, Names names, Pronunciation pronunciation) {
        String text = typed.value();
        if (!typed.looksLikeInitials()) {
            return Optional.empty();
        }
        if (names.any(name -> pronunciation.isSpelledFrom(name, 0, name.length(), text))
                || pronunciation.isSpelledFrom(names.name(), names.coreFrom(), names.coreTo(), text)) {
            return Optional.of(INITIALS_BEGINNING);
        }
        if (names.any(name -> pronunciation.isSpelled(name, text))) {
            return Optional.of(INITIALS_INSIDE);
        }
        return isPinyin(typed, Pronunciation.FAULTLESS) && names.any(name -> pronunciation.sounds(name, text))
                ? Optional.of(PINYIN)
                : Optional.empty();
    }

    private static Optional<Match> guess(SearchText typed, Names names) {
        if (!mayHaveTypo(typed)) {
            return Optional.empty();
        }
        if (isNear(typed, names, firstHalf(typed))) {
            return Optional.of(TYPO_IN_SECOND_HALF);
        }
        return isNear(typed, names, secondHalf(typed)) ? Optional.of(TYPO_IN_FIRST_HALF) : Optional.empty();
    }

    private static boolean isNear(SearchText typed, Names names, String faultless) {
        return names.any(name -> name.contains(faultless) && OneTypo.isIn(name, typed.value()));
    }

    private static Optional<Match> guessSound(SearchText typed, Names names, Pronunciation pronunciation) {
        return isPinyin(typed, SHORTEST_PINYIN_WITH_TYPO)
                        && names.any(name -> pronunciation.soundsButForOne(name, typed.value()))
                ? Optional.of(PINYIN_WITH_TYPO)
                : Optional.empty();
    }

    /**
     * Tokens that every merchant of this match has; none when nobody can match a text so, or when it is not tokens that tell.
     */
    public List<String> tokens(SearchText typed) {
        String text = typed.value();
        return switch (this) {
            case WHOLE ->
                Stream.concat(
                                Stream.of(SearchTokens.length(text), SearchTokens.beginning(text)),
                                SearchTokens.characters(text))
                        .toList();
            case BEGINNING ->
                Stream.concat(Stream.of(SearchTokens.beginning(text)), SearchTokens.characters(text))
                        .toList();
            case INSIDE -> SearchTokens.characters(text).toList();
            case INITIALS_BEGINNING ->
                typed.looksLikeInitials()
                        ? Stream.concat(Stream.of(SearchTokens.initial(text)), SearchTokens.pairs(text).stream())
                                .toList()
                        : List.of();
            case INITIALS_INSIDE -> typed.looksLikeInitials() ? SearchTokens.pairs(text) : List.of();
            case TYPO_IN_SECOND_HALF ->
                mayHaveTypo(typed) ? SearchTokens.characters(firstHalf(typed)).toList() : List.of();
            case TYPO_IN_FIRST_HALF ->
                mayHaveTypo(typed) ? SearchTokens.characters(secondHalf(typed)).toList() : List.of();
            case PINYIN, PINYIN_WITH_TYPO -> List.of();
        };
    }

    /** Letters that the full pinyin of every merchant of this match contains; empty when it is not sounds that tell. */
    public String sound(SearchText typed) {
        return switch (this) {
            case PINYIN -> isPinyin(typed, Pronunciation.FAULTLESS) ? typed.value() : "";
            case PINYIN_WITH_TYPO ->
                isPinyin(typed, SHORTEST_PINYIN_WITH_TYPO) ? typed.value().substring(0, Pronunciation.FAULTLESS) : "";
            default -> "";
        };
    }

    private static boolean isPinyin(SearchText typed, int shortest) {
        return typed.looksLikeInitials() && typed.value().length() >= shortest;
    }

    private static boolean mayHaveTypo(SearchText typed) {
        return typed.length() >= (typed.looksLikeInitials() ? SHORTEST_LATIN_WITH_TYPO : SHORTEST_WITH_TYPO);
    }

    private static String firstHalf(SearchText typed) {
        return typed.part(0, typed.length() / 2);
    }

    private static String secondHalf(SearchText typed) {
        return typed.part(typed.length() / 2, typed.length());
    }
}
