package org.fangxin.platform.imports.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import com.mongodb.client.result.UpdateResult;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonDocumentReader;
import org.bson.BsonDocumentWrapper;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.fangxin.platform.imports.LineResult;
import org.fangxin.platform.imports.RawLine;
import org.fangxin.platform.personal.PersonalDataCipher;

/** The parts of imports: lines as they came, encrypted because they may name persons, and their results. */
final class ImportParts<R extends LineResult> {
    private final MongoCollection<ImportPartDocuments.Lines> lines;
    private final MongoCollection<BsonDocument> results;
    private final Codec<R> codec;
    private final PersonalDataCipher cipher;

    ImportParts(MongoDatabase database, ImportCollections collections, Class<R> type, PersonalDataCipher cipher) {
        this.lines = database.getCollection(collections.lines(), ImportPartDocuments.Lines.class);
        this.results = database.getCollection(collections.results(), BsonDocument.class);
        this.codec = database.getCodecRegistry().get(type);
        this.cipher = cipher;
    }

    void keepLines(String jobId, int chunk, List<RawLine> part, Instant at) {
        ImportPartDocuments.Lines kept = new ImportPartDocuments.Lines(
                ImportPartDocuments.id(jobId, chunk),
                jobId,
                at,
                part.stream()
                        .map(line -> ImportPartDocuments.Line.of(line, cipher))
                        .toList());
        lines.replaceOne(Filters.eq(kept._id()), kept, new ReplaceOptions().upsert(true));
    }

    List<RawLine> lines(String jobId, int chunk) {
        ImportPartDocuments.Lines kept =
                lines.find(Filters.eq(ImportPartDocuments.id(jobId, chunk))).first();
        if (kept == null) {
            throw new IllegalStateException("part %d of import %s is missing".formatted(chunk, jobId));
        }
        return kept.lines().stream().map(line -> line.line(cipher)).toList();
    }

    /** The first results of a part stay: another worker may have stored them, and callers may have read them. */
    boolean keepResults(String jobId, int chunk, List<R> part, Instant at) {
        BsonArray stored = new BsonArray(part.stream()
                .map(result -> new BsonDocumentWrapper<>(result, codec))
                .toList());
        UpdateResult kept = results.updateOne(
                Filters.eq(ImportPartDocuments.id(jobId, chunk)),
                Updates.combine(
                        Updates.setOnInsert("job", jobId),
                        Updates.setOnInsert("at", at),
                        Updates.setOnInsert("results", stored)),
                new UpdateOptions().upsert(true));
        return kept.getUpsertedId() != null;
    }

    Optional<List<R>> results(String jobId, int chunk) {
        return Optional.ofNullable(results.find(Filters.eq(ImportPartDocuments.id(jobId, chunk)))
                        .first())
                .map(kept -> kept.getArray("results").stream()
                        .map(each -> codec.decode(
                                new BsonDocumentReader(each.asDocument()),
                                DecoderContext.builder().build()))
                        .toList());
    }

    void dropLines(String jobId, int chunk) {
        lines.deleteOne(Filters.eq(ImportPartDocuments.id(jobId, chunk)));
    }

    void dropLines(String jobId) {
        lines.deleteMany(Filters.eq("job", jobId));
    }

    void drop(String jobId) {
        dropLines(jobId);
        results.deleteMany(Filters.eq("job", jobId));
    }

    Set<String> jobsOfOldLines(Instant before, int limit) {
        return lines.withDocumentClass(BsonDocument.class)
                .find(Filters.lt("at", before))
                .projection(Projections.include("job"))
                .limit(limit)
                .map(part -> part.getString("job").getValue())
                .into(new LinkedHashSet<>());
    }
}
