package org.fangxin.warning.application.match;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.fangxin.warning.domain.Bilingual;
import org.fangxin.warning.domain.match.CatalogueRow;
import org.fangxin.warning.domain.match.GoodsKeys;
import org.fangxin.warning.domain.match.Hit;
import org.fangxin.warning.domain.notice.Product;
import org.fangxin.warning.domain.notice.Severity;
import org.fangxin.warning.domain.notice.Warning;
import org.fangxin.warning.domain.notice.WarningKind;

/** Looks up the rows of a catalogue in the warnings in force: all rows by one round of indexed reads. */
public final class MatchCatalogue {
    private final GoodsIndex index;
    private final Clock clock;

    public MatchCatalogue(GoodsIndex index, Clock clock) {
        this.index = index;
        this.clock = clock;
    }

    /** A warning, as much of it as names it: of the whole ones only one at a time is held. */
    public record Named(String id, String number, WarningKind kind, Severity severity, Bilingual title) {
        static Named of(Warning warning) {
            return new Named(
                    warning.head().id(),
                    warning.head().number(),
                    warning.notice().kind(),
                    warning.notice().severity(),
                    warning.notice().title());
        }
    }

    /** A row's hit in a warning: its best one there. */
    public record Found(Named warning, Hit hit) {}

    /**
     * What was found.
     *
     * @param asOf moment for which it holds
     * @param rows the hits of each row in the order of the rows, the surest first
     */
    public record Result(Instant asOf, List<List<Found>> rows) {}

    /** A row with its best hit in each warning. */
    private record Sought(CatalogueRow row, Map<String, Found> best) {}

    /** Matches the rows. */
    public Result handle(List<CatalogueRow> rows) {
        Instant now = clock.instant();
        List<Sought> all =
                rows.stream().map(row -> new Sought(row, new LinkedHashMap<>())).toList();
        Map<String, List<Sought>> byKey = new LinkedHashMap<>();
        for (Sought sought : all) {
            for (String key : sought.row().keys()) {
                byKey.computeIfAbsent(key, ignored -> new ArrayList<>()).add(sought);
            }
        }
        if (!byKey.isEmpty()) {
            index.naming(byKey.keySet(), now, warning -> match(warning, byKey));
        }
        return new Result(now, all.stream().map(MatchCatalogue::surestFirst).toList());
    }

    private static void match(Warning warning, Map<String, List<Sought>> byKey) {
        Named named = Named.of(warning);
        for (Product product : GoodsKeys.goods(warning.notice())) {
            Stream<Sought> rows =
                    GoodsKeys.of(product).stream().flatMap(key -> byKey.getOrDefault(key, List.of()).stream());
            rows.forEach(sought -> Hit.between(sought.row(), product)
                    .ifPresent(hit -> sought.best().merge(named.id(), new Found(named, hit), MatchCatalogue::surer)));
        }
    }

    private static Found surer(Found one, Found other) {
        return one.hit().confidence() >= other.hit().confidence() ? one : other;
    }

    private static List<Found> surestFirst(Sought sought) {
        return sought.best().values().stream()
                .sorted(Comparator.comparingDouble((Found found) -> found.hit().confidence())
                        .reversed())
                .toList();
    }
}
