package org.fangxin.merchant.application.search;

import java.time.ZonedDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.fangxin.contracts.codes.UnifiedSocialCreditCode;
import org.fangxin.merchant.domain.place.Cell;
import org.fangxin.merchant.domain.search.Match;
import org.fangxin.merchant.domain.search.MerchantCatalogue;
import org.fangxin.merchant.domain.search.MerchantCatalogue.Entry;
import org.fangxin.merchant.domain.search.MerchantFilter;
import org.fangxin.merchant.domain.search.NearbyMerchant;
import org.fangxin.merchant.domain.search.SearchText;
import org.fangxin.merchant.domain.search.SearchTokens;
import org.fangxin.merchant.domain.search.Vicinity;
import org.fangxin.merchant.domain.search.Wanted;
import org.fangxin.platform.paging.Position;
import org.fangxin.platform.paging.Slice;
import org.fangxin.platform.time.CityTime;
import org.jspecify.annotations.Nullable;

/**
 * Finds merchants near a place, nearest first, with exact distances. It reads the grid in rings around the place and
 * stops as soon as nothing that was not read can be nearer than what the page holds.
 */
public final class FindNearbyMerchants {
    private final MerchantCatalogue catalogue;
    private final SearchTokens tokens;
    private final CityTime time;

    public FindNearbyMerchants(MerchantCatalogue catalogue, SearchTokens tokens, CityTime time) {
        this.catalogue = catalogue;
        this.tokens = tokens;
        this.time = time;
    }

    /**
     * The page after a position.
     *
     * @param typed a text that names must contain too; null for any
     */
    public Slice<NearbyMerchant> page(
            Vicinity vicinity, @Nullable SearchText typed, MerchantFilter filter, Optional<Position> after, int limit) {
        return page(vicinity, Wanted.of(typed, filter), after, limit);
    }

    /** The page of merchants that are also as wanted, after a position. */
    public Slice<NearbyMerchant> page(Vicinity vicinity, Wanted wanted, Optional<Position> after, int limit) {
        Search search = new Search(vicinity, wanted, after.map(Seen::read).orElse(Seen.NOTHING), time.here());
        int steps = 0;
        double covered;
        do {
            search.read(steps);
            covered = search.centre.metresCovered(vicinity.centre(), steps);
            steps++;
        } while (covered < vicinity.radiusMetres() && search.nearerThan(covered) <= limit);
        List<NearbyMerchant> readOneMore =
                search.found.stream().limit(limit + 1L).toList();
        return Slice.of(readOneMore, limit, Seen::position);
    }

    /** One page in the making. */
    private final class Search {
        private final Vicinity vicinity;
        private final Wanted wanted;
        private final Seen seen;
        private final ZonedDateTime now;
        private final Cell centre;
        private final Set<UnifiedSocialCreditCode> known = new HashSet<>();
        private final TreeSet<NearbyMerchant> found = new TreeSet<>();

        private Search(Vicinity vicinity, Wanted wanted, Seen seen, ZonedDateTime now) {
            this.vicinity = vicinity;
            this.wanted = wanted;
            this.seen = seen;
            this.now = now;
            this.centre = Cell.of(vicinity.centre());
        }

        private void read(int steps) {
            for (Entry entry : catalogue.inCells(centre.ring(steps), wanted.filter())) {
                if (known.add(entry.merchant().uscc()) && isMeant(entry) && wanted.accepts(entry.merchant(), now)) {
                    NearbyMerchant.of(entry.merchant(), vicinity, now)
                            .filter(seen::isBefore)
                            .ifPresent(found::add);
                }
            }
        }

        private boolean isMeant(Entry entry) {
            SearchText typed = wanted.text();
            return typed == null
                    || Match.best(typed, entry.merchant().entry(), tokens)
                            .filter(match -> !match.isGuess())
                            .isPresent();
        }

        private long nearerThan(double metres) {
            long millimetres = (long) (metres * 1000);
            return found.stream()
                    .takeWhile(nearby -> nearby.millimetres() < millimetres)
                    .count();
        }
    }

    /** The last merchant of the page before. */
    private record Seen(long millimetres, String uscc) {
        private static final Seen NOTHING = new Seen(-1, "");

        private static Seen read(Position position) {
            return new Seen(
                    Long.parseLong(position.keys().getFirst()), position.keys().get(1));
        }

        private static Position position(NearbyMerchant last) {
            return Position.of(
                    Long.toString(last.millimetres()), last.merchant().uscc().value());
        }

        private boolean isBefore(NearbyMerchant nearby) {
            return nearby.millimetres() > millimetres
                    || (nearby.millimetres() == millimetres
                            && nearby.merchant().uscc().value().compareTo(uscc) > 0);
        }
    }
}
