package org.fangxin.platform.figures;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bson.Document;
import org.bson.conversions.Bson;

/** Sheets of figures, one document each. */
final class MongoSheets implements Sheets {
    static final String SHEETS = "figureSheets";
    static final String ORDERS = "figureOrders";
    static final String STATE = "figureState";
    static final String REVISION = "revision";
    static final String LINES = "lines";
    static final String COUNTED = "counted";
    static final String UNTIL = "until";
    private static final String UNCOUNTED = "figures.uncounted";
    private static final String SHEET = "figures.sheet";
    private static final String VERSION = "version";
    private static final String NUMBER = "number";
    private static final String ID = "_id";

    private final MongoDatabase database;
    private final FigureSource source;
    private final MongoCollection<Document> sheets;
    private final MongoCollection<Document> orders;
    private final MongoCollection<Document> state;

    MongoSheets(MongoDatabase database, FigureSource source) {
        this.database = database;
        this.source = source;
        this.sheets = database.getCollection(SHEETS);
        this.orders = database.getCollection(ORDERS);
        this.state = database.getCollection(STATE);
    }

    @Override
    public Uncounted uncounted(int marks) {
        Set<String> names = new LinkedHashSet<>();
        boolean all = true;
        for (FigureSource.Kind<?> kind : source.kinds()) {
            List<Document> found = database.getCollection(kind.collection())
                    .find(Filters.eq(UNCOUNTED, true))
                    .projection(Projections.include(SHEET))
                    .limit(marks)
                    .into(new ArrayList<>());
            found.forEach(each -> names.add(figures(each).getString("sheet")));
            all &= found.size() < marks;
        }
        List<Document> ordered = orders.find().limit(marks).into(new ArrayList<>());
        ordered.forEach(order -> names.add(order.getString(ID)));
        return new Uncounted(names, all && ordered.size() < marks && whole());
    }

    /** Before all figures were made by the present rules once, some aggregates may have neither figures nor a mark. */
    private boolean whole() {
        return Optional.ofNullable(state.find(Filters.eq(ID, Maintenance.Kind.REBUILD.name()))
                        .first())
                .filter(rebuild -> rebuild.getInteger(MongoMaintenance.RULES) == source.rules())
                .map(rebuild -> rebuild.getBoolean(MongoMaintenance.WHOLE, false)
                        || rebuild.containsKey(MongoMaintenance.FINISHED))
                .orElse(false);
    }

    @Override
    public long revision(String sheet) {
        Document found = sheets.find(Filters.eq(ID, sheet))
                .projection(Projections.include(REVISION))
                .first();
        return found == null ? 0 : found.getLong(REVISION);
    }

    @Override
    public Count count(String sheet) {
        Document order = orders.find(Filters.eq(ID, sheet)).first();
        SortedMap<String, Integer> lines = new TreeMap<>();
        List<Seen> seen = new ArrayList<>();
        for (Document each :
                aggregates(sheet).find(Filters.eq(SHEET, sheet)).projection(Projections.include("figures", VERSION))) {
            Document figures = figures(each);
            lines.merge(figures.getString("line"), 1, Integer::sum);
            if (figures.getBoolean("uncounted", false)) {
                seen.add(new Seen(each.getString(ID), each.getLong(VERSION)));
            }
        }
        return new Count(lines, seen, order == null ? 0 : order.getLong(NUMBER));
    }

    @Override
    public boolean replace(String sheet, long revision, SortedMap<String, Integer> lines) {
        long next = nextRevision();
        List<String> written = lines.entrySet().stream()
                .map(entry -> entry.getValue() + "\t" + entry.getKey())
                .toList();
        if (revision == 0) {
            Document first = new Document(ID, sheet).append(REVISION, next).append(LINES, written);
            return inserted(first);
        }
        return sheets.updateOne(
                                Filters.and(Filters.eq(ID, sheet), Filters.eq(REVISION, revision)),
                                Updates.combine(Updates.set(REVISION, next), Updates.set(LINES, written)))
                        .getMatchedCount()
                == 1;
    }

    private boolean inserted(Document sheet) {
        try {
            sheets.insertOne(sheet);
            return true;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw e;
        }
    }

    @Override
    public void settle(String sheet, Count count) {
        if (!count.seen().isEmpty()) {
            List<UpdateOneModel<Document>> marks = count.seen().stream()
                    .map(seen -> new UpdateOneModel<Document>(
                            Filters.and(Filters.eq(ID, seen.id()), Filters.eq(VERSION, seen.version())),
                            Updates.unset(UNCOUNTED)))
                    .toList();
            aggregates(sheet).bulkWrite(marks);
        }
        if (count.orders() != 0) {
            orders.deleteOne(Filters.and(Filters.eq(ID, sheet), Filters.eq(NUMBER, count.orders())));
        }
    }

    @Override
    public void countedUntil(Instant moment) {
        Bson later = Updates.max(UNTIL, Date.from(moment));
        state.updateOne(Filters.eq(ID, COUNTED), later, new UpdateOptions().upsert(true));
    }

    private MongoCollection<Document> aggregates(String sheet) {
        return database.getCollection(source.kind(sheet).collection());
    }

    /** Grows over all sheets, so that readers find what changed since they last looked. */
    private long nextRevision() {
        Document counter = state.findOneAndUpdate(
                Filters.eq(ID, REVISION),
                Updates.inc("value", 1L),
                new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER));
        return Objects.requireNonNull(counter).getLong("value");
    }

    private static Document figures(Document document) {
        return Objects.requireNonNull(document.get("figures", Document.class));
    }
}
