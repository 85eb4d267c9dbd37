package org.fangxin.merchant.application.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fangxin.merchant.domain.place.Cell;
import org.fangxin.merchant.domain.search.Match;
import org.fangxin.merchant.domain.search.MerchantCatalogue;
import org.fangxin.merchant.domain.search.MerchantCatalogue.Entry;
import org.fangxin.merchant.domain.search.SearchText;
import org.fangxin.merchant.domain.search.Trait;
import org.fangxin.merchant.domain.search.Vicinity;
import org.fangxin.merchant.domain.search.Wanted;

/** The part of a wish that leads to the fewest candidates, if they are few enough to read them all. */
final class Narrowing {
    /** So many candidates are read and sorted at once, and no more. */
    private static final int FEW = 1_000;

    /** Rings of cells around a place that are read at once: some five kilometres each way. */
    private static final int MOST_RINGS = 8;

    private final MerchantCatalogue catalogue;
    private final Optional<Counted> fewest;

    Narrowing(MerchantCatalogue catalogue, Wanted wanted, boolean guessing) {
        this.catalogue = catalogue;
        this.fewest = ways(wanted, guessing)
                .map(tokens -> new Counted(tokens, count(tokens)))
                .filter(counted -> counted.number() < FEW)
                .min(Comparator.comparingInt(Counted::number))
                .or(() -> aroundPlace(wanted));
    }

    /** Candidates by any of some tokens, or in cells. */
    private record Counted(List<String> tokens, List<Entry> entries, int number) {
        Counted(List<String> tokens, int number) {
            this(tokens, List.of(), number);
        }
    }

    boolean isFew() {
        return fewest.isPresent();
    }

    /** The one token by which all candidates are found in the order of names; empty when it takes more than one. */
    Optional<String> onlyToken() {
        return fewest.filter(way -> way.tokens().size() == 1)
                .map(way -> way.tokens().getFirst());
    }

    List<Entry> candidates() {
        Counted way = fewest.orElseThrow();
        List<Entry> all = new ArrayList<>(way.entries());
        way.tokens().forEach(token -> all.addAll(catalogue.withToken(token, null, FEW)));
        return all;
    }

    private int count(List<String> tokens) {
        int number = 0;
        for (String token : tokens) {
            number += number < FEW ? catalogue.countWithToken(token, FEW) : 0;
        }
        return number;
    }

    /** Each is a set of tokens of which every wanted merchant has one. */
    private Stream<List<String>> ways(Wanted wanted, boolean guessing) {
        SearchText text = wanted.text();
        Stream<List<String>> byTrait = wanted.traits().stream().map(trait -> List.of(trait.token()));
        Stream<List<String>> byPromise = wanted.returnDays() == 0
                ? Stream.empty()
                : Stream.of(List.of(new Trait(Trait.Kind.PLEDGE, "NO_REASON_RETURN").token()));
        Stream<List<String>> byText = text == null ? Stream.empty() : Stream.of(tokens(text, guessing));
        return Stream.of(byTrait, byPromise, byText).flatMap(way -> way);
    }

    /** For each kind of match the rarest of the tokens that it needs. */
    private List<String> tokens(SearchText text, boolean guessing) {
        return Stream.of(Match.values())
                .filter(match -> match.isGuess() == guessing)
                .flatMap(match -> match.tokens(text).stream()
                        .min(Comparator.comparingInt(token -> catalogue.countWithToken(token, FEW)))
                        .stream())
                .distinct()
                .toList();
    }

    private Optional<Counted> aroundPlace(Wanted wanted) {
        Vicinity vicinity = wanted.vicinity();
        if (vicinity == null) {
            return Optional.empty();
        }
        Cell centre = Cell.of(vicinity.centre());
        List<Entry> found = new ArrayList<>();
        for (int ring = 0; ring <= MOST_RINGS && found.size() < FEW; ring++) {
            found.addAll(catalogue.inCells(centre.ring(ring), wanted.filter()));
            if (centre.metresCovered(vicinity.centre(), ring) >= vicinity.radiusMetres()) {
                return Optional.of(new Counted(List.of(), found, found.size()));
            }
        }
        return Optional.empty();
    }
}
