package org.fangxin.merchant.application.facet;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.fangxin.merchant.application.facet.FacetIndex.Counted;
import org.fangxin.merchant.domain.MerchantEntry;
import org.fangxin.merchant.domain.search.Match;
import org.fangxin.merchant.domain.search.SearchText;
import org.fangxin.merchant.domain.search.SearchTokens;
import org.jspecify.annotations.Nullable;

/** The places of merchants whose names are as somebody typed. Nothing is ranked, so the tokens of the inside do. */
final class FoundByText {
    private final List<Counted> lines;
    private final BitSet current;
    private final Map<String, Postings> tokens;
    private final SearchTokens search;

    FoundByText(List<Counted> lines, BitSet current, Map<String, Postings> tokens, SearchTokens search) {
        this.lines = lines;
        this.current = current;
        this.tokens = tokens;
        this.search = search;
    }

    /** @param guessed whether it is what differs from the text by one character */
    record Result(BitSet places, boolean guessed) {}

    /** Whether a token is needed: single characters, pairs of initials, stretches of full pinyin. */
    static boolean isCounted(String token) {
        return switch (token.charAt(0)) {
            case '.' -> token.codePointCount(0, token.length()) == 2;
            case '~', '+' -> true;
            default -> false;
        };
    }

    Result of(@Nullable SearchText typed) {
        if (typed == null) {
            return new Result((BitSet) current.clone(), false);
        }
        BitSet found = inside(typed);
        found.or(collected(typed, Match.INITIALS_INSIDE, matches -> !matches.isGuess()));
        found.or(collected(typed, Match.PINYIN, matches -> !matches.isGuess()));
        if (!found.isEmpty()) {
            return new Result(found, false);
        }
        Stream.of(Match.values())
                .filter(Match::isGuess)
                .forEach(guess -> found.or(collected(typed, guess, Match::isGuess)));
        return new Result(found, !found.isEmpty());
    }

    private BitSet inside(SearchText typed) {
        BitSet candidates = withAll(characters(typed.value()));
        if (typed.length() > 1) {
            candidates.stream()
                    .filter(place -> !lines.get(place).name().contains(typed.value())
                            && !lines.get(place).brand().contains(typed.value()))
                    .forEach(candidates::clear);
        }
        return candidates;
    }

    private BitSet collected(SearchText typed, Match match, Predicate<Match> meant) {
        List<String> needed = match.tokens(typed).stream()
                .flatMap(token -> token.charAt(0) == '.' ? characters(token.substring(1)) : Stream.of(token))
                .toList();
        BitSet candidates = needed.isEmpty() ? new BitSet() : withAll(needed.stream());
        candidates.stream()
                .filter(place -> best(typed, lines.get(place)).filter(meant).isEmpty())
                .forEach(candidates::clear);
        return candidates;
    }

    /** Folding a folded name changes nothing, so a match is judged as in the list. */
    private Optional<Match> best(SearchText typed, Counted line) {
        String brand = line.brand().isEmpty() ? null : line.brand();
        return Match.best(typed, new MerchantEntry(line.name(), brand, "", "", "", null, null), search);
    }

    private static Stream<String> characters(String text) {
        return text.codePoints().distinct().mapToObj(character -> "." + Character.toString(character));
    }

    private BitSet withAll(Stream<String> needed) {
        BitSet found = (BitSet) current.clone();
        needed.forEach(token -> {
            Postings postings = tokens.get(token);
            found.and(postings == null ? new BitSet() : postings.all());
        });
        return found;
    }
}
