package org.fangxin.warning.adapter.mongo;

import java.util.List;
import org.fangxin.platform.figures.FigureSource;
import org.fangxin.platform.figures.FiguresDocument;
import org.fangxin.platform.mongo.AggregateCollection;
import org.fangxin.platform.statistics.FactLine;
import org.fangxin.warning.domain.notice.PublicWarning;
import org.fangxin.warning.domain.notice.Warning;
import org.fangxin.warning.domain.statistics.Counter;
import org.fangxin.warning.domain.statistics.WarningFigures;
import org.jspecify.annotations.Nullable;

/** Figures of warnings, from and to the store. A warning is counted by the day of its first publication. */
public final class WarningSource {
    private static final String KIND = "warning";

    private WarningSource() {}

    /** What the figures of warnings are made of. */
    public static FigureSource of(AggregateCollection<WarningDocument> warnings) {
        return new FigureSource(
                WarningFigures.RULES,
                WarningFigures.DIMENSIONS,
                (line, times) ->
                        new FactLine(WarningFigures.codes(line), WarningFigures.mark(line), new long[0], times),
                (mark, today) -> counters(mark),
                List.of(new FigureSource.Kind<>(
                        KIND,
                        WarningDocument.COLLECTION,
                        warnings,
                        stored -> document(stored.document().toWarning(stored.id())))));
    }

    /** Nothing for a draft: it has no day of publication yet. */
    static @Nullable FiguresDocument document(Warning warning) {
        if (!(warning instanceof PublicWarning published)) {
            return null;
        }
        WarningFigures figures = WarningFigures.of(published);
        return FiguresDocument.changed(
                FiguresDocument.sheet(
                        KIND, figures.publishedOn(), warning.head().id()),
                figures.line());
    }

    private static long[] counters(String mark) {
        long[] counters = new long[Counter.values().length];
        WarningFigures.counters(mark).forEach(counter -> counters[counter.ordinal()] = 1);
        return counters;
    }
}
