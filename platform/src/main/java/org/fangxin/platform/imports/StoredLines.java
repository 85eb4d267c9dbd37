package org.fangxin.platform.imports;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Gathers the lines of an input into parts and stores each part when it is full. */
final class StoredLines implements Consumer<RawLine> {
    /** Lines worked off between two checkpoints: some tenths of a second of work to repeat after a crash. */
    private static final int MOST_LINES = 500;

    /** Keeps a part far below the store's limit of 16 MB for a document. */
    private static final int MOST_CHARACTERS = 1_000_000;

    private final ImportJobs<?> jobs;
    private final String jobId;
    private final Instant at;
    private final List<RawLine> waiting = new ArrayList<>();
    private int waitingCharacters;
    private int count;
    private int chunks;

    StoredLines(ImportJobs<?> jobs, String jobId, Instant at) {
        this.jobs = jobs;
        this.jobId = jobId;
        this.at = at;
    }

    @Override
    public void accept(RawLine line) {
        count++;
        waiting.add(line);
        String text = line.text();
        waitingCharacters += text == null ? 0 : text.length();
        if (waiting.size() == MOST_LINES || waitingCharacters >= MOST_CHARACTERS) {
            flush();
        }
    }

    void flush() {
        if (!waiting.isEmpty()) {
            jobs.keepLines(jobId, chunks++, waiting, at);
            waiting.clear();
            waitingCharacters = 0;
        }
    }

    int count() {
        return count;
    }

    int chunks() {
        return chunks;
    }
}
