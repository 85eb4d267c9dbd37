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
    INITIALS_INSIDE;

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
        if (!typed.looksLikeInitials()) {
            return Optional.empty();
        }
        List<SearchText> spellings = tokens.spellings(entry);
        if (any(spellings, typed, String::startsWith)) {
            return Optional.of(INITIALS_BEGINNING);
        }
        return any(spellings, typed, String::contains) ? Optional.of(INITIALS_INSIDE) : Optional.empty();
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
        };
    }

    private static boolean any(List<SearchText> texts, SearchText typed, BiPredicate<String, String> test) {
        return texts.stream().anyMatch(text -> test.test(text.value(), typed.value()));
    }
}
