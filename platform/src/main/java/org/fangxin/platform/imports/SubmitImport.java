package org.fangxin.platform.imports;

import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import org.fangxin.platform.time.CityTime;
import org.fangxin.platform.time.IdSource;
import org.jspecify.annotations.Nullable;

/** Stores an import durably and makes it due. When it returns a job, no crash can lose it. */
public final class SubmitImport {
    private final ImportJobs<?> jobs;
    private final ImportLimits limits;
    private final ImportBell bell;
    private final CityTime time;
    private final IdSource ids;

    public SubmitImport(ImportJobs<?> jobs, ImportLimits limits, ImportBell bell, CityTime time, IdSource ids) {
        this.jobs = jobs;
        this.limits = limits;
        this.bell = bell;
        this.time = time;
        this.ids = ids;
    }

    /**
     * Who submits an import.
     *
     * @param submitter account of the caller
     * @param partner the partner for which it is submitted; null for the bureau
     * @param districts area codes in the bureau's submitter's care; empty for a partner
     * @param intention names what the caller means to do once; null when it does not say
     */
    public record Submission(
            String submitter,
            @Nullable String partner,
            Set<String> districts,
            @Nullable String intention) {}

    /** What became of a submission. */
    public sealed interface Outcome {
        /** The import is stored; or it was before, by the same intention. */
        record Accepted(ImportJob job) implements Outcome {}

        /** There was not a single line. */
        record Empty() implements Outcome {}

        /** The same intention came before with another input. */
        record IntentionReused() implements Outcome {}
    }

    /**
     * Reads the whole input and stores it.
     *
     * @throws ImportTooLargeException when it is larger than allowed
     * @throws IOException when the input breaks off; nothing of it is kept
     */
    public Outcome submit(Submission submission, ImportFormat format, InputStream input) throws IOException {
        String id = ids.next();
        Instant now = time.now().truncatedTo(ChronoUnit.MILLIS);
        DigestInputStream digested = new DigestInputStream(input, sha256());
        StoredLines lines = new StoredLines(jobs, id, now);
        boolean submitted = false;
        try {
            format.read(digested, limits, lines);
            lines.flush();
            if (lines.count() == 0) {
                return new Outcome.Empty();
            }
            String digest = HexFormat.of().formatHex(digested.getMessageDigest().digest());
            String intention = submission.intention() == null ? id : submission.intention();
            ImportJob job = new ImportJob(
                    id,
                    intention,
                    digest,
                    submission.submitter(),
                    submission.partner(),
                    submission.districts(),
                    lines.count(),
                    lines.chunks(),
                    0,
                    ImportCounts.NONE,
                    now,
                    null,
                    null);
            submitted = jobs.submit(job);
            bell.ring();
            return submitted ? new Outcome.Accepted(job) : submittedBefore(intention, digest);
        } finally {
            if (!submitted) {
                jobs.dropLines(id);
            }
        }
    }

    private Outcome submittedBefore(String intention, String digest) {
        Optional<ImportJob> first = jobs.findByIntention(intention);
        return first.filter(job -> job.digest().equals(digest))
                .<Outcome>map(Outcome.Accepted::new)
                .orElseGet(Outcome.IntentionReused::new);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }
}
