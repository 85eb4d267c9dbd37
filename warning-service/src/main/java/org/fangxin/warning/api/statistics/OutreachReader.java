package org.fangxin.warning.api.statistics;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.fangxin.platform.statistics.FactLine;
import org.fangxin.platform.statistics.FactTable;
import org.fangxin.platform.statistics.FigureReader;
import org.fangxin.platform.statistics.Group;
import org.fangxin.platform.statistics.Selection;
import org.fangxin.platform.time.CityTime;
import org.fangxin.warning.application.outreach.OutreachFigures;
import org.fangxin.warning.application.outreach.OutreachFigures.Figure;

/**
 * Counts activities as they are asked for: there are some dozens a year, found by the index of their days, and nothing
 * has to be kept in step.
 */
public final class OutreachReader implements FigureReader {
    static final int ACTIVITIES = 0;
    static final int REGISTERED = 1;
    static final int ATTENDED = 2;
    static final int VIEWS = 3;
    static final int COUNTERS = 4;
    private static final List<String> DIMENSIONS = List.of("kind", "district");
    private static final long[] ONE = {1};

    private final OutreachFigures figures;
    private final CityTime time;

    public OutreachReader(OutreachFigures figures, CityTime time) {
        this.figures = figures;
        this.time = time;
    }

    @Override
    public Map<Group, long[]> tally(Selection selection, LocalDate today) {
        return table(selection).tally(selection, today);
    }

    @Override
    public List<String> leading(Selection selection, String dimension, int counter, int top, LocalDate today) {
        return table(selection).leading(selection, dimension, counter, top, today);
    }

    private FactTable table(Selection selection) {
        FactTable table = new FactTable(DIMENSIONS, (mark, day) -> ONE);
        for (Figure figure :
                figures.between(selection.range().from(), selection.range().to())) {
            table.put(figure.activityId(), figure.startsOn(), List.of(line(figure)));
        }
        return table;
    }

    @Override
    public Instant countedUntil() {
        return time.now();
    }

    private static FactLine line(Figure figure) {
        long[] sums = {figure.registered(), figure.attended(), (long) figure.viewsLive() + figure.viewsReplay()};
        return new FactLine(List.of(figure.kind().name(), figure.district()), "", sums, 1);
    }
}
