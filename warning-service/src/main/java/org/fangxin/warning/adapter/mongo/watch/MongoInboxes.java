package org.fangxin.warning.adapter.mongo.watch;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.CountOptions;
import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.conversions.Bson;
import org.fangxin.platform.paging.Position;
import org.fangxin.platform.paging.Slice;
import org.fangxin.warning.application.watch.InboxBoard;
import org.fangxin.warning.domain.stream.Change;
import org.fangxin.warning.domain.watch.InboxEntry;
import org.fangxin.warning.domain.watch.Inboxes;
import org.jspecify.annotations.Nullable;

/** One document per consumer and change, its id made of both. Those that are read lose the field {@code unread}. */
public final class MongoInboxes implements Inboxes, InboxBoard {
    static final String COLLECTION = "inbox";
    static final String OWNER = "owner";
    static final String UNREAD = "unread";
    static final String PLACE = "place";
    static final String AT = "at";

    private static final String ID = "_id";

    private final MongoCollection<EntryDocument> entries;

    public MongoInboxes(MongoDatabase database) {
        this.entries = database.getCollection(COLLECTION, EntryDocument.class);
    }

    /** An entry; place: its moment in fixed width and the change, so that text order is time order. */
    record EntryDocument(String _id, String owner, @Nullable Boolean unread, String place, Instant at, Change change) {
        static EntryDocument of(InboxEntry entry) {
            Instant at = entry.change().at();
            return new EntryDocument(
                    idOf(entry.owner(), entry.id()),
                    entry.owner(),
                    entry.unread() ? Boolean.TRUE : null,
                    "%015d:%s".formatted(at.toEpochMilli(), entry.id()),
                    at,
                    entry.change());
        }

        InboxEntry toEntry() {
            return new InboxEntry(owner, change, Boolean.TRUE.equals(unread));
        }
    }

    @Override
    public void add(List<InboxEntry> added) {
        Inserts.absent(entries, added.stream().map(EntryDocument::of).toList());
    }

    @Override
    public int unread(String owner) {
        return (int)
                entries.countDocuments(and(eq(OWNER, owner), eq(UNREAD, true)), new CountOptions().limit(MOST_COUNTED));
    }

    @Override
    public boolean read(String owner, String entryId) {
        return entries.updateOne(eq(ID, idOf(owner, entryId)), unset(UNREAD)).getMatchedCount() == 1;
    }

    @Override
    public void readAll(String owner) {
        entries.updateMany(and(eq(OWNER, owner), eq(UNREAD, true)), unset(UNREAD));
    }

    @Override
    public void forgetBefore(Instant moment) {
        entries.deleteMany(lt(AT, moment));
    }

    @Override
    public Slice<InboxEntry> list(String owner, boolean unreadOnly, Optional<Position> after, int limit) {
        List<Bson> conditions = new ArrayList<>();
        conditions.add(eq(OWNER, owner));
        if (unreadOnly) {
            conditions.add(eq(UNREAD, true));
        }
        after.ifPresent(position -> conditions.add(lt(PLACE, position.keys().getFirst())));
        List<EntryDocument> found = entries.find(and(conditions))
                .sort(Sorts.descending(PLACE))
                .limit(limit + 1)
                .into(new ArrayList<>());
        return Slice.of(found, limit, last -> Position.of(last.place())).map(EntryDocument::toEntry);
    }

    private static String idOf(String owner, String entryId) {
        return owner + ":" + entryId;
    }
}
