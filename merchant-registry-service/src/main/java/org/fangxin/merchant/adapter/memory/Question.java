package org.fangxin.merchant.adapter.memory;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.fangxin.merchant.adapter.memory.Surroundings.Near;
import org.fangxin.merchant.domain.search.FacetCounts;
import org.fangxin.merchant.domain.search.FacetCounts.Facet;
import org.fangxin.merchant.domain.search.Match;
import org.fangxin.merchant.domain.search.MerchantOrder;
import org.fangxin.merchant.domain.search.SearchText;
import org.fangxin.merchant.domain.search.Trait;
import org.fangxin.merchant.domain.search.Vicinity;
import org.fangxin.merchant.domain.search.Wanted;
import org.fangxin.platform.paging.Position;
import org.fangxin.platform.paging.Slice;
import org.jspecify.annotations.Nullable;
import org.roaringbitmap.RoaringBitmap;

/** One wish, answered by the index: who fits, in which order, how many of each sort. */
final class Question {
    private final MemoryIndex index;
    private final Wanted wanted;
    private final ZonedDateTime now;
    private final @Nullable TextSearch text;

    Question(MemoryIndex index, Wanted wanted, ZonedDateTime now) {
        this.index = index;
        this.wanted = wanted;
        this.now = now;
        SearchText typed = wanted.text();
        this.text = typed == null ? null : new TextSearch(index.text(), index::entry, index.tokens(), typed);
    }

    /** The codes of the page after a position: one kind of match after the other, by name within each. */
    Slice<String> byRelevance(Optional<Position> after, int limit) {
        TextSearch typed = Objects.requireNonNull(text, "nothing is relevant to nothing");
        Slice<String> page = byRelevance(typed, after.map(Relevant::match).orElse(Match.WHOLE), after, limit);
        return isInVain(page, after) ? byRelevance(typed, Match.TYPO_IN_SECOND_HALF, after, limit) : page;
    }

    /** The codes of the page after a position, in an order that neither the text nor the place gives. */
    Slice<String> sorted(MerchantOrder order, Optional<Position> after, int limit) {
        Slice<String> page = sorted(order, after.map(Question::isGuessing).orElse(false), after, limit);
        return isInVain(page, after) ? sorted(order, true, after, limit) : page;
    }

    /** The codes of the page after a position, nearest first. */
    Slice<String> nearest(Optional<Position> after, int limit) {
        Vicinity vicinity = Objects.requireNonNull(wanted.vicinity(), "nothing is near to nowhere");
        Slice<String> page = nearest(vicinity, after.map(Question::isGuessing).orElse(false), after, limit);
        return isInVain(page, after) ? nearest(vicinity, true, after, limit) : page;
    }

    /**
     * How many fit, and how many of each sort if that sort were not filtered by.
     *
     * @param most values to be named of each sort
     */
    FacetCounts count(Set<Trait.Kind> kinds, int most) {
        RoaringBitmap anySort = near(unsorted(new ArrayList<>()));
        RoaringBitmap asTyped = text == null ? anySort : text.all(false, anySort);
        boolean guessing = text != null && asTyped.isEmpty() && !text.isRight(index.all());
        RoaringBitmap called = text == null || !guessing ? asTyped : text.all(true, anySort);
        Map<Trait.Kind, List<RoaringBitmap>> filters = new EnumMap<>(Trait.Kind.class);
        wanted.allTraits()
                .forEach(trait -> filters.computeIfAbsent(trait.kind(), kind -> new ArrayList<>())
                        .add(index.traits().having(trait)));
        List<Facet> facets = kinds.stream()
                .sorted()
                .map(kind -> facet(kind, fitting(called, filters, kind), most))
                .toList();
        return new FacetCounts(fitting(called, filters, null).getCardinality(), guessing && !called.isEmpty(), facets);
    }

    private record Relevant(Match match, int place) {
        static Match match(Position position) {
            return Match.valueOf(position.keys().getFirst());
        }
    }

    private Slice<String> byRelevance(TextSearch typed, Match start, Optional<Position> after, int limit) {
        RoaringBitmap rest = near(sortedOut());
        int from = after.map(position -> index.byName().after(rest(position), index.entries()))
                .orElse(0);
        List<Relevant> readOneMore = new ArrayList<>();
        for (Match match : Match.values()) {
            if (match.isGuess() == start.isGuess() && match.compareTo(start) >= 0 && readOneMore.size() <= limit) {
                index.byName()
                        .first(
                                typed.candidates(match, rest),
                                place -> typed.is(place, match),
                                match == start ? from : 0,
                                limit + 1 - readOneMore.size())
                        .forEach(place -> readOneMore.add(new Relevant(match, place)));
            }
        }
        return Slice.of(
                        readOneMore,
                        limit,
                        last -> position(last.match().name(), index.byName().key(index.entry(last.place()))))
                .map(found -> index.entry(found.place()).uscc());
    }

    private Slice<String> sorted(MerchantOrder by, boolean guessing, Optional<Position> after, int limit) {
        Order order = by == MerchantOrder.NAME ? index.byName() : index.byAge();
        int from = after.map(position -> order.after(rest(position), index.entries()))
                .orElse(0);
        RoaringBitmap rest = near(sortedOut());
        List<Integer> readOneMore = order.first(called(guessing, rest), isCalled(guessing), from, limit + 1);
        return Slice.of(readOneMore, limit, place -> position(guessing, order.key(index.entry(place))))
                .map(place -> index.entry(place).uscc());
    }

    private Slice<String> nearest(Vicinity vicinity, boolean guessing, Optional<Position> after, int limit) {
        Near seen = after.map(Question::rest)
                .map(keys -> new Near(Long.parseLong(keys.get(0)), keys.get(1), -1))
                .orElse(Near.NOBODY);
        List<Near> readOneMore =
                surroundings(vicinity).nearest(called(guessing, sortedOut()), isCalled(guessing), seen, limit + 1);
        return Slice.of(
                        readOneMore,
                        limit,
                        last -> position(guessing, List.of(Long.toString(last.millimetres()), last.uscc())))
                .map(Near::uscc);
    }

    /** Whether a first page is empty because nobody is called as it was typed. */
    private boolean isInVain(Slice<String> page, Optional<Position> after) {
        return text != null && after.isEmpty() && page.items().isEmpty() && !text.isRight(index.all());
    }

    private RoaringBitmap called(boolean guessing, RoaringBitmap among) {
        return text == null ? among : text.candidates(guessing, among);
    }

    private IntPredicate isCalled(boolean guessing) {
        TextSearch typed = text;
        return typed == null ? place -> true : place -> typed.isMeant(place, guessing);
    }

    /** Who fits all but the text and the place. */
    private RoaringBitmap sortedOut() {
        List<RoaringBitmap> wishes = new ArrayList<>();
        wanted.allTraits().forEach(trait -> wishes.add(index.traits().having(trait)));
        return unsorted(wishes);
    }

    /** Who fits some wishes, and is open and takes goods back as it is wanted. */
    private RoaringBitmap unsorted(List<RoaringBitmap> wishes) {
        if (wanted.returnDays() > 0) {
            wishes.add(index.returning(wanted.returnDays()));
        }
        Vicinity vicinity = wanted.vicinity();
        if (wanted.openNow() || (vicinity != null && vicinity.openNow())) {
            wishes.add(index.spots().openAt(now));
        }
        return wishes.isEmpty() ? index.all() : TextIndex.all(wishes);
    }

    private RoaringBitmap near(RoaringBitmap among) {
        Vicinity vicinity = wanted.vicinity();
        return vicinity == null ? among : surroundings(vicinity).all(among);
    }

    private Surroundings surroundings(Vicinity vicinity) {
        return new Surroundings(index.spots(), index::entry, vicinity, now);
    }

    /** What fits all filters but those of one sort. */
    private static RoaringBitmap fitting(
            RoaringBitmap called, Map<Trait.Kind, List<RoaringBitmap>> filters, Trait.@Nullable Kind but) {
        List<RoaringBitmap> others = filters.entrySet().stream()
                .filter(filter -> filter.getKey() != but)
                .flatMap(filter -> filter.getValue().stream())
                .toList();
        return others.isEmpty()
                ? called
                : TextIndex.all(
                        Stream.concat(others.stream(), Stream.of(called)).toList());
    }

    private Facet facet(Trait.Kind kind, RoaringBitmap fitting, int most) {
        return fitting == index.all()
                ? index.traits().ofAll(kind, most)
                : index.traits().of(fitting, kind, most);
    }

    private static boolean isGuessing(Position position) {
        return Boolean.parseBoolean(position.keys().getFirst());
    }

    private static List<String> rest(Position position) {
        return position.keys().subList(1, position.keys().size());
    }

    private static Position position(boolean guessing, List<String> keys) {
        return position(Boolean.toString(guessing), keys);
    }

    private static Position position(String first, List<String> keys) {
        return new Position(Stream.concat(Stream.of(first), keys.stream()).toList());
    }
}
