package org.fangxin.warning.adapter.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoServerException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.fangxin.warning.domain.stream.Change;
import org.fangxin.warning.domain.stream.ChangeLog;
import org.fangxin.warning.domain.stream.LoggedChange;

/**
 * One document per change, its position the id. A writer takes the position after the last one that it can see; if
 * another writer was faster, the id is taken and it tries the next. So the positions have no gaps, and none becomes
 * visible before the ones in front of it.
 */
public final class MongoChangeLog implements ChangeLog {
    private final MongoCollection<ChangeDocument> changes;

    public MongoChangeLog(MongoDatabase database) {
        this.changes = database.getCollection(ChangeDocument.COLLECTION, ChangeDocument.class);
    }

    @Override
    public void append(Change change) {
        String name = ChangeDocument.nameOf(change);
        while (changes.find(eq(ChangeDocument.NAME, name)).first() == null) {
            try {
                changes.insertOne(new ChangeDocument(ChangeDocument.idOf(head() + 1), name, change));
                return;
            } catch (MongoServerException e) {
                if (ErrorCategory.fromErrorCode(e.getCode()) != ErrorCategory.DUPLICATE_KEY) {
                    throw e;
                }
            }
        }
    }

    @Override
    public List<LoggedChange> after(long position, int limit) {
        // Positions have no gaps, so the next ones are known by their ids: cheaper than a range on every store.
        List<String> next = LongStream.rangeClosed(position + 1, position + limit)
                .mapToObj(ChangeDocument::idOf)
                .toList();
        return changes.find(in(ChangeDocument.ID, next))
                .sort(Sorts.ascending(ChangeDocument.ID))
                .map(document -> new LoggedChange(document.position(), document.change()))
                .into(new ArrayList<>());
    }

    @Override
    public long head() {
        return position(-1);
    }

    @Override
    public long tail() {
        return position(1);
    }

    @Override
    public void forgetBefore(Instant moment) {
        changes.deleteMany(and(lt(ChangeDocument.ID, ChangeDocument.idOf(head())), lt(ChangeDocument.AT, moment)));
    }

    private long position(int direction) {
        ChangeDocument end = changes.find()
                .sort(direction < 0 ? Sorts.descending(ChangeDocument.ID) : Sorts.ascending(ChangeDocument.ID))
                .first();
        return end == null ? 0 : end.position();
    }
}
