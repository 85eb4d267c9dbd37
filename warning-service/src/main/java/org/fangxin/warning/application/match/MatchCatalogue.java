package org.fangxin.warning.application.match;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fangxin.warning.domain.Versioned;
import org.fangxin.warning.domain.match.CatalogueRow;
import org.fangxin.warning.domain.match.GoodsKeys;
import org.fangxin.warning.domain.match.Hit;
import org.fangxin.warning.domain.notice.Product;
import org.fangxin.warning.domain.notice.Warning;

/** Looks up the rows of a catalogue in the warnings in force: all rows by one round of indexed reads. */
public final class MatchCatalogue {
    private final GoodsIndex index;
    private final Clock clock;

    public MatchCatalogue(GoodsIndex index, Clock clock) {
        this.index = index;
        this.clock = clock;
    }

    /** A row's hit in a warning: its best one there. */
    public record Found(Warning warning, Hit hit) {}

    /**
     * What was found.
     *
     * @param asOf moment for which it holds
     * @param rows the hits of each row in the order of the rows, the surest first
     */
    public record Result(Instant asOf, List<List<Found>> rows) {}

    /** Goods that a warning names. */
    private record Named(Warning warning, Product product) {}

    /** Matches the rows. */
    public Result handle(List<CatalogueRow> rows) {
        Instant now = clock.instant();
        Set<String> keys = new LinkedHashSet<>();
        rows.forEach(row -> keys.addAll(row.keys()));
        Map<String, List<Named>> byKey = keys.isEmpty() ? Map.of() : byKey(keys, now);
        return new Result(now, rows.stream().map(row -> found(row, byKey)).toList());
    }

    private Map<String, List<Named>> byKey(Set<String> keys, Instant now) {
        Map<String, List<Named>> byKey = new LinkedHashMap<>();
        for (Versioned<Warning> held : index.naming(keys, now)) {
            for (Product product : GoodsKeys.goods(held.value().notice())) {
                for (String key : GoodsKeys.of(product)) {
                    byKey.computeIfAbsent(key, ignored -> new ArrayList<>()).add(new Named(held.value(), product));
                }
            }
        }
        return byKey;
    }

    private static List<Found> found(CatalogueRow row, Map<String, List<Named>> byKey) {
        Map<String, Found> best = new LinkedHashMap<>();
        for (String key : row.keys()) {
            for (Named named : byKey.getOrDefault(key, List.of())) {
                Hit.between(row, named.product())
                        .ifPresent(hit -> best.merge(
                                named.warning().head().id(),
                                new Found(named.warning(), hit),
                                (one, other) ->
                                        one.hit().confidence() >= other.hit().confidence() ? one : other));
            }
        }
        return best.values().stream()
                .sorted(Comparator.comparingDouble((Found found) -> found.hit().confidence())
                        .reversed())
                .toList();
    }
}
