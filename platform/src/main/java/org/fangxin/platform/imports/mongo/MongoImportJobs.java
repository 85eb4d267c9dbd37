package org.fangxin.platform.imports.mongo;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.conversions.Bson;
import org.fangxin.platform.imports.ImportCounts;
import org.fangxin.platform.imports.ImportJob;
import org.fangxin.platform.imports.ImportJobs;
import org.fangxin.platform.imports.LineResult;
import org.fangxin.platform.imports.RawLine;
import org.fangxin.platform.personal.PersonalDataCipher;

/**
 * Imports in MongoDB. A lease is a moment before which nobody else may take the job.
 *
 * @param <R> what became of a line: a record, stored as it is
 */
public final class MongoImportJobs<R extends LineResult> implements ImportJobs<R> {
    private static final FindOneAndUpdateOptions AFTER =
            new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER);

    private final MongoCollection<ImportDocument> jobs;
    private final ImportParts<R> parts;

    public MongoImportJobs(
            MongoDatabase database, ImportCollections collections, Class<R> results, PersonalDataCipher cipher) {
        this.jobs = database.getCollection(collections.jobs(), ImportDocument.class);
        this.parts = new ImportParts<>(database, collections, results, cipher);
    }

    @Override
    public void keepLines(String jobId, int chunk, List<RawLine> lines, Instant at) {
        parts.keepLines(jobId, chunk, lines, at);
    }

    @Override
    public void dropLines(String jobId) {
        parts.dropLines(jobId);
    }

    @Override
    public boolean submit(ImportJob job) {
        try {
            jobs.insertOne(ImportDocument.submitted(job));
            return true;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw e;
        }
    }

    @Override
    public Optional<ImportJob> find(String jobId) {
        return first(Filters.eq(jobId));
    }

    @Override
    public Optional<ImportJob> findByIntention(String intention) {
        return first(Filters.eq("intention", intention));
    }

    @Override
    public Optional<ImportJob> claim(String worker, Instant now, Duration lease) {
        Bson due = Filters.and(Filters.eq("open", true), Filters.lte("dueAt", now));
        Bson taken = Updates.combine(
                Updates.set("dueAt", now.plus(lease)), Updates.set("worker", worker), Updates.min("startedAt", now));
        FindOneAndUpdateOptions longestWaiting = new FindOneAndUpdateOptions()
                .returnDocument(ReturnDocument.AFTER)
                .sort(Sorts.ascending("dueAt"));
        return Optional.ofNullable(jobs.findOneAndUpdate(due, taken, longestWaiting))
                .map(ImportDocument::job);
    }

    @Override
    public void release(ImportJob job, String worker, Instant dueAt) {
        jobs.updateOne(
                Filters.and(Filters.eq(job.id()), Filters.eq("worker", worker), Filters.eq("open", true)),
                Updates.set("dueAt", dueAt));
    }

    @Override
    public List<RawLine> lines(String jobId, int chunk) {
        return parts.lines(jobId, chunk);
    }

    @Override
    public Optional<List<R>> results(String jobId, int chunk) {
        return parts.results(jobId, chunk);
    }

    @Override
    public boolean keepResults(String jobId, int chunk, List<R> results, Instant at) {
        return parts.keepResults(jobId, chunk, results, at);
    }

    @Override
    public Optional<ImportJob> advance(ImportJob job, ImportCounts chunkCounts, Instant now, Duration lease) {
        boolean last = job.chunksDone() + 1 == job.chunks();
        Bson passed = Updates.combine(
                Updates.inc("chunksDone", 1),
                Updates.inc("counts.created", chunkCounts.created()),
                Updates.inc("counts.updated", chunkCounts.updated()),
                Updates.inc("counts.unchanged", chunkCounts.unchanged()),
                Updates.inc("counts.rejected", chunkCounts.rejected()),
                last
                        ? Updates.combine(Updates.set("finishedAt", now), Updates.unset("open"), Updates.unset("dueAt"))
                        : Updates.set("dueAt", now.plus(lease)));
        Bson atThisPart = Filters.and(Filters.eq(job.id()), Filters.eq("chunksDone", job.chunksDone()));
        return Optional.ofNullable(jobs.findOneAndUpdate(atThisPart, passed, AFTER))
                .map(ImportDocument::job);
    }

    @Override
    public void dropLines(String jobId, int chunk) {
        parts.dropLines(jobId, chunk);
    }

    @Override
    public void purge(Instant before, int limit) {
        List<ImportDocument> old =
                jobs.find(Filters.lt("finishedAt", before)).limit(limit).into(new ArrayList<>());
        for (ImportDocument job : old) {
            parts.drop(job._id());
            jobs.deleteOne(Filters.eq(job._id()));
        }
        parts.jobsOfOldLines(before, limit).stream()
                .filter(job -> find(job).isEmpty())
                .forEach(parts::drop);
    }

    private Optional<ImportJob> first(Bson filter) {
        return Optional.ofNullable(jobs.find(filter).first()).map(ImportDocument::job);
    }
}
