package org.fangxin.merchant.application.search;

import java.util.ArrayList;
import java.util.List;
import org.fangxin.merchant.domain.Merchant;
import org.fangxin.merchant.domain.search.Match;
import org.fangxin.merchant.domain.search.MerchantCatalogue.Entry;
import org.fangxin.platform.paging.Position;
import org.fangxin.platform.paging.Slice;
import org.jspecify.annotations.Nullable;

/**
 * The page that a search gathers. It is full when one merchant more than asked for was found, which tells that there is
 * a next page, or when it has looked at so many candidates that the reader should not wait longer: then the page is
 * short, but has a next one.
 */
final class FoundPage {
    private static final int MOST_LOOKED_AT = 2_000;

    private final int limit;
    private final List<Merchant> merchants = new ArrayList<>();
    private Place lastFound;
    private Place lastLookedAt;
    private boolean more;
    private int lookedAt;

    FoundPage(int limit, Place start) {
        this.limit = limit;
        this.lastFound = start;
        this.lastLookedAt = start;
    }

    boolean isFull() {
        return more || lookedAt >= MOST_LOOKED_AT;
    }

    /** Whether nothing was found as it was typed. */
    boolean hasOnlyGuesses() {
        return merchants.isEmpty() || lastFound.match().isGuess();
    }

    /** Looks at one candidate and keeps it when it belongs to the page. */
    void look(Match match, Entry entry, boolean belongs) {
        lookedAt++;
        lastLookedAt = new Place(match, entry.key());
        if (!belongs) {
            return;
        }
        if (merchants.size() == limit) {
            more = true;
            return;
        }
        merchants.add(entry.merchant());
        lastFound = lastLookedAt;
    }

    Slice<Merchant> slice() {
        if (more) {
            return new Slice<>(merchants, lastFound.position());
        }
        return new Slice<>(merchants, isFull() ? lastLookedAt.position() : null);
    }

    /**
     * A place in the whole result.
     *
     * @param key place within the match; null before its first
     */
    record Place(Match match, @Nullable String key) {
        static final Place START = new Place(Match.WHOLE, null);

        static Place read(Position position) {
            return new Place(
                    Match.valueOf(position.keys().getFirst()), position.keys().get(1));
        }

        private Position position() {
            return Position.of(match.name(), key == null ? "" : key);
        }
    }
}
