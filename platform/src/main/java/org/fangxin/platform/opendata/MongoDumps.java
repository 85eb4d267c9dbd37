package org.fangxin.platform.opendata;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.fangxin.platform.files.StoredFile;

/** Which files there are, one document for each day. A day is claimed by one instance, for as long as its lease lasts. */
final class MongoDumps {
    private static final String COLLECTION = "openDataDumps";
    private static final String ID = "_id";
    private static final String LEASE = "leaseUntil";
    private static final String MADE_AT = "madeAt";
    private static final String PARTS = "parts";

    private final MongoCollection<Document> dumps;

    MongoDumps(MongoDatabase database) {
        this.dumps = database.getCollection(COLLECTION);
    }

    /** Claims the making of a day's files; false when they are made, or another instance is at it. */
    boolean claim(LocalDate day, Instant now, Instant leaseUntil) {
        try {
            dumps.insertOne(new Document(ID, day.toString()).append(LEASE, Date.from(leaseUntil)));
            return true;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
            return dumps.updateOne(
                                    Filters.and(Filters.eq(ID, day.toString()), Filters.lt(LEASE, Date.from(now))),
                                    Updates.set(LEASE, Date.from(leaseUntil)))
                            .getMatchedCount()
                    == 1;
        }
    }

    /** Makes the day's files public, unless another instance took the day over. */
    boolean publish(Dump dump, Instant leaseUntil) {
        return dumps.updateOne(
                                Filters.and(
                                        Filters.eq(ID, dump.day().toString()),
                                        Filters.eq(LEASE, Date.from(leaseUntil))),
                                Updates.combine(
                                        Updates.unset(LEASE),
                                        Updates.set(MADE_AT, Date.from(dump.madeAt())),
                                        Updates.set("rows", dump.rows()),
                                        Updates.set(
                                                PARTS,
                                                dump.parts().stream()
                                                        .map(MongoDumps::document)
                                                        .toList())))
                        .getMatchedCount()
                == 1;
    }

    /** The days whose files are public, the latest first. */
    List<Dump> made(int limit) {
        List<Dump> made = new ArrayList<>();
        for (Document found : dumps.find().sort(Sorts.descending(ID)).limit(limit)) {
            if (found.containsKey(MADE_AT)) {
                made.add(dump(found));
            }
        }
        return made;
    }

    Optional<Dump> of(LocalDate day) {
        return Optional.ofNullable(dumps.find(Filters.eq(ID, day.toString())).first())
                .filter(found -> found.containsKey(MADE_AT))
                .map(MongoDumps::dump);
    }

    /** Files of days before this one. */
    List<Dump> before(LocalDate day) {
        return dumps.find(Filters.lt(ID, day.toString())).map(MongoDumps::dump).into(new ArrayList<>());
    }

    void forget(LocalDate day) {
        dumps.deleteOne(Filters.eq(ID, day.toString()));
    }

    private static Document document(Dump.Part part) {
        return new Document("name", part.name())
                .append("format", part.format())
                .append("file", part.file().id())
                .append("bytes", part.file().bytes())
                .append("sha256", part.file().sha256());
    }

    private static Dump dump(Document found) {
        Date madeAt = found.getDate(MADE_AT);
        List<Document> parts = found.getList(PARTS, Document.class, List.of());
        return new Dump(
                LocalDate.parse(found.getString(ID)),
                madeAt == null ? Instant.EPOCH : madeAt.toInstant(),
                found.get("rows", 0L),
                parts.stream()
                        .map(part -> new Dump.Part(
                                part.getString("name"),
                                part.getString("format"),
                                new StoredFile(
                                        part.getString("file"), part.getLong("bytes"), part.getString("sha256"))))
                        .toList());
    }
}
