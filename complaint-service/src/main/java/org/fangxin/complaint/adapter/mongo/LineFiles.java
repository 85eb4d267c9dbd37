package org.fangxin.complaint.adapter.mongo;

import com.mongodb.MongoGridFSException;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.gridfs.GridFSBucket;
import com.mongodb.client.gridfs.GridFSBuckets;
import com.mongodb.client.gridfs.GridFSDownloadStream;
import com.mongodb.client.gridfs.model.GridFSUploadOptions;
import com.mongodb.client.model.Filters;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.bson.BsonString;
import org.bson.Document;
import org.fangxin.complaint.application.exports.CaseLineWriter;
import org.fangxin.complaint.application.exports.Export;
import org.fangxin.complaint.application.exports.ExportContents;
import org.fangxin.complaint.domain.access.Access;
import org.fangxin.complaint.domain.access.AccessLog;
import org.fangxin.platform.files.StoredFile;
import org.fangxin.platform.mongo.Stored;
import org.fangxin.platform.personal.FileCipher;
import org.fangxin.platform.time.CityTime;

/**
 * Files of whole cases, sealed because they hold personal data, some hundred cases in memory at a time. That the personal
 * data of a complaint left in one is kept with the other looks at them.
 */
final class LineFiles implements ExportContents {
    private static final String KEY = "key";
    private static final int CHUNK = 4 * (64 * 1024 + 16);

    private final GridFSBucket bucket;
    private final FileCipher cipher;
    private final CaseRows cases;
    private final ComplaintDocuments complaints;
    private final ReportDocuments reports;
    private final CaseLineWriter writer;
    private final AccessLog accesses;
    private final CityTime time;

    LineFiles(
            MongoDatabase database,
            String bucket,
            FileCipher cipher,
            CaseRows cases,
            ComplaintDocuments complaints,
            ReportDocuments reports,
            CaseLineWriter writer,
            AccessLog accesses,
            CityTime time) {
        this.bucket = GridFSBuckets.create(database, bucket);
        this.cipher = cipher;
        this.cases = cases;
        this.complaints = complaints;
        this.reports = reports;
        this.writer = writer;
        this.accesses = accesses;
        this.time = time;
    }

    /** Writes the file of an export, and says so after each line. */
    StoredFile write(Export export, String file, Runnable written) {
        GridFSUploadOptions options =
                new GridFSUploadOptions().chunkSizeBytes(CHUNK).metadata(new Document(KEY, cipher.keyName()));
        MessageDigest digest = sha256();
        Counting counting = new Counting(new DigestOutputStream(
                cipher.sealing(file, bucket.openUploadStream(new BsonString(file), file, options)), digest));
        boolean complete = false;
        try {
            if (export.order().kind() == Export.Kind.COMPLAINTS) {
                cases.complaints(export.order(), some -> complaints(export, some, counting, written));
            } else {
                cases.reports(
                        export.order(),
                        some -> some.forEach(each -> {
                            line(writer.report(reports.read(each.id(), each.document())), counting);
                            written.run();
                        }));
            }
            counting.close();
            complete = true;
            return new StoredFile(file, counting.bytes, HexFormat.of().formatHex(digest.digest()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            if (!complete) {
                forget(file);
            }
        }
    }

    private void forget(String file) {
        try {
            bucket.delete(new BsonString(file));
        } catch (MongoGridFSException unfinished) {
            // Says that there is no complete file; the chunks of an incomplete one are deleted all the same.
        }
    }

    @Override
    public InputStream open(Export.Content content, long from) {
        String file = content.file();
        Document about = Objects.requireNonNull(
                Objects.requireNonNull(bucket.find(Filters.eq(file)).first(), "the file is gone")
                        .getMetadata());
        return cipher.opening(file, about.getString(KEY), content.bytes(), from, offset -> {
            GridFSDownloadStream sealed = bucket.openDownloadStream(new BsonString(file));
            sealed.skip(offset);
            return sealed;
        });
    }

    private void complaints(Export export, List<Stored<ComplaintDocument>> some, OutputStream out, Runnable written) {
        Instant now = time.now();
        String purpose = Objects.requireNonNull(export.order().purpose());
        accesses.keepAll(
                some.stream()
                        .filter(each -> each.document().complainant() != null)
                        .map(Stored::id)
                        .toList(),
                new Access(now, export.owner(), purpose));
        for (Stored<ComplaintDocument> each : some) {
            line(writer.complaint(complaints.read(each.id(), each.document())), out);
            written.run();
        }
    }

    private static void line(String line, OutputStream out) {
        try {
            out.write(line.getBytes(StandardCharsets.UTF_8));
            out.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }

    private static final class Counting extends FilterOutputStream {
        private long bytes;

        private Counting(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int single) throws IOException {
            out.write(single);
            bytes++;
        }

        @Override
        public void write(byte[] some, int from, int length) throws IOException {
            out.write(some, from, length);
            bytes += length;
        }
    }
}
