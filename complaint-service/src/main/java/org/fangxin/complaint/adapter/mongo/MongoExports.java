package org.fangxin.complaint.adapter.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.fangxin.complaint.application.exports.Export;
import org.fangxin.complaint.application.exports.Export.Format;
import org.fangxin.complaint.application.exports.Export.State;
import org.fangxin.complaint.application.exports.Exports;
import org.fangxin.platform.files.RowFile;
import org.fangxin.platform.files.RowFormat;
import org.fangxin.platform.files.StoredFile;
import org.fangxin.platform.files.StoredFiles;
import org.fangxin.platform.time.CityTime;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Exports, one document each; their files lie in GridFS under the same id. */
final class MongoExports implements Exports {
    static final String COLLECTION = "exports";
    static final String OWNER = "owner";
    static final String STATE = "state";
    static final String EXPIRES = "expiresAt";
    private static final String LEASE = "leaseUntil";
    private static final String ROWS = "rows";
    private static final Duration HELD = Duration.ofMinutes(5);
    private static final int TELL_EVERY = 2_000;

    private final MongoCollection<Document> exports;
    private final StoredFiles files;
    private final CaseRows rows;
    private final LineFiles lines;
    private final CityTime time;
    private final Clock machine;
    private final JsonMapper json;

    /** @param machine measures leases */
    MongoExports(
            MongoDatabase database,
            StoredFiles files,
            CaseRows rows,
            LineFiles lines,
            CityTime time,
            Clock machine,
            JsonMapper json) {
        this.exports = database.getCollection(COLLECTION);
        this.files = files;
        this.rows = rows;
        this.lines = lines;
        this.time = time;
        this.machine = machine;
        this.json = json;
    }

    @Override
    public boolean request(Export export) {
        List<Document> open = exports.find(
                        Filters.and(Filters.eq(OWNER, export.owner()), Filters.eq(STATE, State.RUNNING.name())))
                .limit(MOST_OPEN)
                .into(new ArrayList<>());
        if (open.size() >= MOST_OPEN) {
            return false;
        }
        exports.insertOne(ExportDocuments.write(export).append(LEASE, new Date(0)));
        return true;
    }

    @Override
    public Optional<Export> find(String id) {
        return Optional.ofNullable(exports.find(Filters.eq("_id", id)).first())
                .map(ExportDocuments::read)
                .filter(export -> export.expiresAt().isAfter(time.now()));
    }

    @Override
    public boolean makeNext() {
        Date now = Date.from(machine.instant());
        Date until = Date.from(machine.instant().plus(HELD));
        Document claimed = exports.findOneAndUpdate(
                Filters.and(Filters.eq(STATE, State.RUNNING.name()), Filters.lt(LEASE, now)),
                Updates.combine(Updates.set(LEASE, until), Updates.set(ROWS, 0L)),
                new FindOneAndUpdateOptions().sort(Sorts.ascending(LEASE)).returnDocument(ReturnDocument.AFTER));
        if (claimed == null) {
            return false;
        }
        Export export = ExportDocuments.read(claimed);
        if (export.order().format() == Format.LINES) {
            makeLines(export, until);
        } else {
            make(export, until);
        }
        return true;
    }

    private void makeLines(Export export, Date claimed) {
        Progress progress = new Progress(export.id(), claimed);
        // Each try has a file of its own: a sealed file is never written twice under one name.
        StoredFile stored = lines.write(export, export.id() + "-" + claimed.getTime(), progress::another);
        ready(export, progress, stored);
    }

    private void make(Export export, Date claimed) {
        RowFormat format = RowFormat.valueOf(export.order().format().name());
        RowFile file = new RowFile(files.create(export.id()), format, false, CaseRows.NAMES, json);
        Progress progress = new Progress(export.id(), claimed);
        rows.forEach(export.order(), row -> {
            file.add(row);
            progress.another();
        });
        ready(export, progress, file.finish());
    }

    private void ready(Export export, Progress progress, StoredFile stored) {
        exports.updateOne(
                Filters.and(Filters.eq("_id", export.id()), Filters.eq(LEASE, progress.lease)),
                Updates.combine(
                        Updates.set(STATE, State.READY.name()),
                        Updates.set(ROWS, progress.written),
                        Updates.set("finishedAt", Date.from(time.now())),
                        Updates.set("file", stored.id()),
                        Updates.set("bytes", stored.bytes()),
                        Updates.set("sha256", stored.sha256())));
    }

    /** Tells how far it is, and keeps the lease while it goes on. */
    private final class Progress {
        private final String id;
        private @Nullable Date lease;
        private long written;

        Progress(String id, Date lease) {
            this.id = id;
            this.lease = lease;
        }

        void another() {
            written++;
            if (written % TELL_EVERY == 0) {
                Date next = Date.from(machine.instant().plus(HELD));
                boolean mine = exports.updateOne(
                                        Filters.and(Filters.eq("_id", id), Filters.eq(LEASE, lease)),
                                        Updates.combine(Updates.set(LEASE, next), Updates.set(ROWS, written)))
                                .getMatchedCount()
                        == 1;
                if (!mine) {
                    throw new IllegalStateException("another instance has taken over the export " + id);
                }
                lease = next;
            }
        }
    }

    @Override
    public int forgetExpired() {
        Instant now = time.now();
        List<Document> old = exports.find(Filters.lt(EXPIRES, Date.from(now))).into(new ArrayList<>());
        for (Document export : old) {
            files.delete(export.get("file", export.getString("_id")));
            exports.deleteOne(Filters.eq("_id", export.getString("_id")));
        }
        return old.size();
    }
}
