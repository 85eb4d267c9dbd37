package org.fangxin.platform.figures;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.fangxin.platform.statistics.FactLine;
import org.fangxin.platform.statistics.FactTable;
import org.fangxin.platform.statistics.FigureReader;
import org.fangxin.platform.statistics.Group;
import org.fangxin.platform.statistics.Selection;
import org.fangxin.platform.time.MachineTime;

/**
 * The sheets in memory, in columns. A question first reads the sheets that changed since the last look, if that is a
 * while ago, by their revisions, which grow. Now and then all of them are compared, in case a writer was held up between
 * taking its revision and writing.
 */
final class SheetMirror implements FigureReader {
    private static final long OVERLAP = 200;
    private static final int BATCH = 500;

    private final MongoCollection<Document> sheets;
    private final MongoCollection<Document> state;
    private final FigureSource source;
    private final Duration staleAfter;
    private final FactTable table;
    private final Map<String, Long> revisions = new HashMap<>();
    private long highest;
    private Instant lookedAt = Instant.EPOCH;
    private volatile Instant countedUntil = Instant.EPOCH;

    SheetMirror(MongoDatabase database, FigureSource source, Duration staleAfter) {
        this.sheets = database.getCollection(MongoSheets.SHEETS);
        this.state = database.getCollection(MongoSheets.STATE);
        this.staleAfter = staleAfter;
        this.source = source;
        this.table = new FactTable(source.dimensions(), source.marks());
    }

    @Override
    public Map<Group, long[]> tally(Selection selection, LocalDate today) {
        refresh();
        return table.tally(selection, today);
    }

    @Override
    public List<String> leading(Selection selection, String dimension, int counter, int top, LocalDate today) {
        refresh();
        return table.leading(selection, dimension, counter, top, today);
    }

    @Override
    public Instant countedUntil() {
        refresh();
        return countedUntil;
    }

    private synchronized void refresh() {
        Instant now = MachineTime.clock().instant();
        if (now.isBefore(lookedAt.plus(staleAfter))) {
            return;
        }
        // The moment before the sheets: they are at least as new as it says.
        Document counted = state.find(Filters.eq("_id", MongoSheets.COUNTED)).first();
        read(Filters.gt(MongoSheets.REVISION, highest - OVERLAP));
        if (counted != null) {
            countedUntil = counted.getDate(MongoSheets.UNTIL).toInstant();
        }
        lookedAt = now;
    }

    /** Compares all sheets. */
    synchronized void readAll() {
        read(Filters.gt(MongoSheets.REVISION, 0L));
    }

    private void read(Bson which) {
        List<String> newer = new ArrayList<>();
        for (Document each : sheets.find(which).projection(Projections.include(MongoSheets.REVISION))) {
            long revision = each.getLong(MongoSheets.REVISION);
            if (revisions.getOrDefault(each.getString("_id"), 0L) < revision) {
                newer.add(each.getString("_id"));
            }
        }
        for (int i = 0; i < newer.size(); i += BATCH) {
            load(newer.subList(i, Math.min(newer.size(), i + BATCH)));
        }
    }

    private void load(List<String> names) {
        for (Document sheet : sheets.find(Filters.in("_id", names))) {
            String name = sheet.getString("_id");
            long revision = sheet.getLong(MongoSheets.REVISION);
            table.put(
                    name,
                    FiguresDocument.day(name),
                    sheet.getList(MongoSheets.LINES, String.class).stream()
                            .map(this::fact)
                            .toList());
            revisions.put(name, revision);
            highest = Math.max(highest, revision);
        }
    }

    private FactLine fact(String written) {
        int tab = written.indexOf('\t');
        return source.facts().apply(written.substring(tab + 1), Integer.valueOf(written.substring(0, tab)));
    }
}
