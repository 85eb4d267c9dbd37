package org.fangxin.standalone.store.mongo;

import de.bwaldvogel.mongo.bson.Document;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.fangxin.standalone.store.disk.DurableMaps;
import org.fangxin.standalone.store.order.KeyPattern;
import org.fangxin.standalone.store.query.Filter;
import org.fangxin.standalone.store.query.Plan;
import org.fangxin.standalone.store.query.Question;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a question, read as it is consumed, from the moment it was asked: what happens to the collection
 * meanwhile is not seen. Close it when done.
 */
final class Selection implements Iterator<Row>, AutoCloseable {

    private final CollectionView view;
    private final Plan plan;
    private final Question question;
    private final Filter filter;
    private final DurableMaps.Reading reading;
    private final PositionSource source;
    private long toSkip;
    private long left;
    private @Nullable Row next;
    private long keysExamined;
    private long documentsExamined;
    private boolean open = true;

    Selection(CollectionView view, Plan plan, Question question, DurableMaps.Reading reading) {
        this.view = view;
        this.plan = plan;
        this.question = question;
        this.reading = reading;
        this.filter = question.filter().isEmpty() ? Filter.ALL : Filter.of(question.filter());
        this.toSkip = question.skip();
        this.left = question.limit() == 0 ? Long.MAX_VALUE : question.limit();
        PositionSource candidates = counted(Sources.of(plan, view));
        this.source = question.isSorted() && !plan.sorted() ? sorted(candidates) : candidates;
    }

    private PositionSource counted(PositionSource candidates) {
        if (plan instanceof Plan.Scan) {
            return candidates;
        }
        return () -> {
            long position = candidates.next();
            keysExamined += position == PositionSource.END ? 0 : 1;
            return position;
        };
    }

    /** Everything that matches, put in order by sort keys; only keys and positions are held in memory. */
    private PositionSource sorted(PositionSource candidates) {
        KeyPattern pattern = KeyPattern.of(Objects.requireNonNull(question.sort()));
        SortedPositions sorted = new SortedPositions(pattern, question.needed());
        for (Row row = match(candidates); row != null; row = match(candidates)) {
            sorted.add(row);
        }
        return sorted.inOrder();
    }

    private @Nullable Row match(PositionSource candidates) {
        for (long position = candidates.next(); position != PositionSource.END; position = candidates.next()) {
            Document document = document(position);
            documentsExamined++;
            if (filter.test(document)) {
                return new Row(position, document);
            }
        }
        return null;
    }

    private Document document(long position) {
        byte[] stored = view.documents().get(Position.key(position));
        return StoredDocument.decode(Objects.requireNonNull(stored, "an index points to no document"));
    }

    @Override
    public boolean hasNext() {
        while (next == null && left > 0 && open) {
            Row row = question.isSorted() && !plan.sorted() ? fetched() : match(source);
            if (row == null) {
                left = 0;
            } else if (toSkip > 0) {
                toSkip--;
            } else {
                next = row;
                left--;
            }
        }
        if (next == null) {
            close();
        }
        return next != null;
    }

    private @Nullable Row fetched() {
        long position = source.next();
        return position == PositionSource.END ? null : new Row(position, document(position));
    }

    @Override
    public Row next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        Row row = Objects.requireNonNull(next);
        next = null;
        return row;
    }

    /** How many matches there are; documents are not read when the index alone can tell. */
    long count() {
        long count = 0;
        if (plan instanceof Plan.Search search && search.exact()) {
            while (count < question.needed() && source.next() != PositionSource.END) {
                count++;
            }
            return Math.max(0, count - question.skip());
        }
        while (hasNext()) {
            next = null;
            count++;
        }
        return count;
    }

    Plan plan() {
        return plan;
    }

    long keysExamined() {
        return keysExamined;
    }

    long documentsExamined() {
        return documentsExamined;
    }

    @Override
    public void close() {
        if (open) {
            open = false;
            reading.close();
        }
    }
}
