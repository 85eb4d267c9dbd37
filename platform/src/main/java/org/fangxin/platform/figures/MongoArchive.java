package org.fangxin.platform.figures;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.bson.Document;
import org.fangxin.platform.mongo.Stored;

/** All aggregates, kind by kind, by their ids. */
final class MongoArchive implements Archive {
    private static final String ID = "_id";
    private static final String FIGURES = "figures";
    private static final String SHEET = "figures.sheet";
    private static final String SEPARATOR = "/";

    private final MongoDatabase database;
    private final FigureSource source;

    MongoArchive(MongoDatabase database, FigureSource source) {
        this.database = database;
        this.source = source;
    }

    @Override
    public List<Filed> aggregates(String after, int limit) {
        boolean begun = after.isEmpty();
        for (FigureSource.Kind<?> kind : source.kinds()) {
            boolean here = after.startsWith(kind.name() + SEPARATOR);
            if (begun || here) {
                begun = true;
                List<Filed> found =
                        read(kind, here ? after.substring(kind.name().length() + 1) : "", limit);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return List.of();
    }

    @Override
    public void write(List<Filed> aggregates) {
        List<UpdateOneModel<Document>> writes = new ArrayList<>();
        String sheet = "";
        for (Filed each : aggregates) {
            FiguresDocument figures = each.figures();
            if (figures != null) {
                sheet = figures.sheet();
                writes.add(new UpdateOneModel<>(
                        Filters.and(Filters.eq(ID, each.id()), Filters.eq("version", each.version())),
                        Updates.set(FIGURES, figures)));
            }
        }
        if (!writes.isEmpty()) {
            database.getCollection(source.kind(sheet).collection()).bulkWrite(writes);
        }
    }

    @Override
    public void orderAllSheets() {
        MongoCollection<Document> orders = database.getCollection(MongoSheets.ORDERS);
        for (Document sheet : database.getCollection(MongoSheets.SHEETS).find().projection(Projections.include(ID))) {
            orders.updateOne(
                    Filters.eq(ID, sheet.getString(ID)), Updates.inc("number", 1L), new UpdateOptions().upsert(true));
        }
    }

    @Override
    public SortedSet<String> sheetNames(String after, int limit) {
        SortedSet<String> names = new TreeSet<>();
        source.kinds().forEach(kind -> names.addAll(namesOf(kind, after, limit)));
        database.getCollection(MongoSheets.SHEETS)
                .find(Filters.gt(ID, after))
                .sort(Sorts.ascending(ID))
                .limit(limit)
                .projection(Projections.include(ID))
                .forEach(sheet -> names.add(sheet.getString(ID)));
        SortedSet<String> first = new TreeSet<>();
        names.stream().limit(limit).forEach(first::add);
        return first;
    }

    /** From one name to the next by the index, without reading the aggregates in between. */
    private List<String> namesOf(FigureSource.Kind<?> kind, String after, int limit) {
        List<String> names = new ArrayList<>();
        String name = after;
        while (names.size() < limit) {
            Document next = database.getCollection(kind.collection())
                    .find(Filters.gt(SHEET, name))
                    .sort(Sorts.ascending(SHEET))
                    .projection(Projections.include(SHEET))
                    .first();
            if (next == null) {
                return names;
            }
            name = next.getEmbedded(List.of(FIGURES, "sheet"), "");
            names.add(name);
        }
        return names;
    }

    @Override
    public SortedMap<String, Integer> recounted(String sheet) {
        SortedMap<String, Integer> lines = new TreeMap<>();
        recounted(source.kind(sheet), sheet).forEach(line -> lines.merge(line, 1, Integer::sum));
        return lines;
    }

    private static <D extends Record> List<String> recounted(FigureSource.Kind<D> kind, String sheet) {
        return kind
                .aggregates()
                .stored()
                .find(Filters.eq(SHEET, sheet))
                .map(stored -> kind.figures().apply(stored))
                .into(new ArrayList<>())
                .stream()
                .filter(Objects::nonNull)
                .map(FiguresDocument::line)
                .toList();
    }

    @Override
    public SortedMap<String, Integer> written(String sheet) {
        Document found = database.getCollection(MongoSheets.SHEETS)
                .find(Filters.eq(ID, sheet))
                .first();
        SortedMap<String, Integer> lines = new TreeMap<>();
        List<String> written = found == null ? List.of() : found.getList(MongoSheets.LINES, String.class);
        for (String line : written) {
            int tab = line.indexOf('\t');
            lines.put(line.substring(tab + 1), Integer.valueOf(line.substring(0, tab)));
        }
        return lines;
    }

    private static <D extends Record> List<Filed> read(FigureSource.Kind<D> kind, String after, int limit) {
        return kind.aggregates()
                .stored()
                .find(Filters.gt(ID, after))
                .sort(Sorts.ascending(ID))
                .limit(limit)
                .map(stored -> filed(kind, stored))
                .into(new ArrayList<>());
    }

    private static <D extends Record> Filed filed(FigureSource.Kind<D> kind, Stored<D> stored) {
        return new Filed(
                kind.name() + SEPARATOR + stored.id(),
                stored.id(),
                stored.version(),
                kind.figures().apply(stored));
    }
}
