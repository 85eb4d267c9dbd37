package org.fangxin.merchant.adapter.memory;

import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.fangxin.merchant.domain.search.Match;
import org.fangxin.merchant.domain.search.SearchText;
import org.fangxin.merchant.domain.search.SearchTokens;
import org.roaringbitmap.PeekableIntIterator;
import org.roaringbitmap.RoaringBitmap;

/** Who is called as somebody typed, or nearly so. */
final class TextSearch {
    private final TextIndex index;
    private final IntFunction<Entry> entries;
    private final SearchTokens tokens;
    private final SearchText typed;

    TextSearch(TextIndex index, IntFunction<Entry> entries, SearchTokens tokens, SearchText typed) {
        this.index = index;
        this.entries = entries;
        this.tokens = tokens;
        this.typed = typed;
    }

    /** Who of some places may match so; {@link #is} tells. */
    RoaringBitmap candidates(Match match, RoaringBitmap among) {
        return index.candidates(typed, match, among);
    }

    /** Who of some places may match as it was typed, or by guessing; {@link #isMeant} tells. */
    RoaringBitmap candidates(boolean guessing, RoaringBitmap among) {
        RoaringBitmap candidates = new RoaringBitmap();
        Stream.of(Match.values())
                .filter(match -> match.isGuess() == guessing)
                .forEach(match -> candidates.or(candidates(match, among)));
        return candidates;
    }

    /** Whether this is the best match of a place. */
    boolean is(int place, Match match) {
        return best(place).filter(match::equals).isPresent();
    }

    /** Whether a place matches as it was typed, or only by guessing. */
    boolean isMeant(int place, boolean guessing) {
        return guessing
                ? best(place).filter(Match::isGuess).isPresent()
                : Match.isRight(typed, entries.apply(place).names(), tokens);
    }

    /** Whether anybody among some places is called as it was typed. */
    boolean isRight(RoaringBitmap among) {
        for (PeekableIntIterator places = candidates(false, among).getIntIterator(); places.hasNext(); ) {
            if (isMeant(places.next(), false)) {
                return true;
            }
        }
        return false;
    }

    /** Who of some places matches as it was typed, or by guessing. */
    RoaringBitmap all(boolean guessing, RoaringBitmap among) {
        RoaringBitmap all = new RoaringBitmap();
        candidates(guessing, among).forEach((int place) -> {
            if (isMeant(place, guessing)) {
                all.add(place);
            }
        });
        return all;
    }

    private Optional<Match> best(int place) {
        return Match.best(typed, entries.apply(place).names(), tokens);
    }
}
