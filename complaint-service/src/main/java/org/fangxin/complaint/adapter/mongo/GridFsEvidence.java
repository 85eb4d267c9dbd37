package org.fangxin.complaint.adapter.mongo;

import com.mongodb.MongoGridFSException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.gridfs.GridFSBucket;
import com.mongodb.client.gridfs.GridFSBuckets;
import com.mongodb.client.gridfs.GridFSDownloadStream;
import com.mongodb.client.gridfs.model.GridFSUploadOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import org.bson.BsonString;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.fangxin.complaint.domain.Attachment;
import org.fangxin.complaint.domain.ComplaintId;
import org.fangxin.complaint.domain.evidence.EvidenceFiles;
import org.fangxin.platform.personal.FileCipher;

/**
 * Contents of attachments in GridFS, sealed. Names and types are not there: they belong to the case. What is in doubt or
 * in quarantine has a line in a collection of its own, so that nobody has to search GridFS for orphans.
 */
final class GridFsEvidence implements EvidenceFiles {
    static final String PENDING = "evidencePending";
    private static final String BUCKET = "evidence";
    private static final String KEY = "key";
    private static final String DOUBT = "DOUBT";
    private static final String QUARANTINE = "QUARANTINE";

    /** Four sealed segments, so that a range read from a segment's start wastes little. */
    private static final int CHUNK = 4 * (64 * 1024 + 16);

    private final GridFSBucket bucket;
    private final MongoCollection<Document> pending;
    private final FileCipher cipher;

    GridFsEvidence(MongoDatabase database, FileCipher cipher) {
        this.bucket = GridFSBuckets.create(database, BUCKET);
        this.pending = database.getCollection(PENDING);
        this.cipher = cipher;
    }

    @Override
    public OutputStream receive(String id, ComplaintId complaint, Instant at) {
        doubt(id, complaint, at);
        GridFSUploadOptions options =
                new GridFSUploadOptions().chunkSizeBytes(CHUNK).metadata(new Document(KEY, cipher.keyName()));
        return cipher.sealing(id, bucket.openUploadStream(new BsonString(id), id, options));
    }

    @Override
    public InputStream open(Attachment attachment, long from) {
        String id = attachment.id();
        Document about = Objects.requireNonNull(
                Objects.requireNonNull(bucket.find(Filters.eq(id)).first(), "the content is gone")
                        .getMetadata());
        return cipher.opening(id, about.getString(KEY), attachment.bytes(), from, offset -> sealed(id, offset));
    }

    @Override
    public void keep(String id) {
        pending.deleteOne(Filters.eq(id));
    }

    @Override
    public void doubt(String id, ComplaintId complaint, Instant at) {
        mark(id, complaint, at, DOUBT);
    }

    @Override
    public void quarantine(String id, ComplaintId complaint, Instant at) {
        mark(id, complaint, at, QUARANTINE);
    }

    @Override
    public void remove(String id) {
        try {
            bucket.delete(new BsonString(id));
        } catch (MongoGridFSException unfinished) {
            // Says that there is no complete file; the chunks of an incomplete one are deleted all the same.
        }
        keep(id);
    }

    @Override
    public List<Pending> doubtful(Instant before, int limit) {
        return pending(Filters.and(Filters.eq("why", DOUBT), Filters.lt("at", Date.from(before))), limit);
    }

    @Override
    public List<Pending> quarantined(int limit) {
        return pending(Filters.eq("why", QUARANTINE), limit);
    }

    private InputStream sealed(String id, long offset) {
        GridFSDownloadStream stream = bucket.openDownloadStream(new BsonString(id));
        stream.skip(offset);
        return stream;
    }

    private void mark(String id, ComplaintId complaint, Instant at, String why) {
        pending.replaceOne(
                Filters.eq(id),
                new Document("_id", id)
                        .append("complaint", complaint.value())
                        .append("why", why)
                        .append("at", Date.from(at)),
                new ReplaceOptions().upsert(true));
    }

    private List<Pending> pending(Bson filter, int limit) {
        return pending.find(filter)
                .sort(Sorts.ascending("at"))
                .limit(limit)
                .map(line -> new Pending(line.getString("_id"), new ComplaintId(line.getString("complaint"))))
                .into(new ArrayList<>());
    }
}
