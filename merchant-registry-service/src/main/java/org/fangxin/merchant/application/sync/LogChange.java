package org.fangxin.merchant.application.sync;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import org.fangxin.contracts.codes.UnifiedSocialCreditCode;
import org.fangxin.merchant.domain.Merchants;
import org.fangxin.merchant.domain.sync.ChangeLog;
import org.jspecify.annotations.Nullable;

/**
 * Logs changes that the registry's own outbox has told: in the order of each merchant's versions, at least once. What
 * several callers bring at the same moment is logged in one write, because the log has one end and all want to add there.
 */
public final class LogChange {
    private final ChangeLog log;
    private final Merchants merchants;
    private final Queue<Waiting> queue = new ConcurrentLinkedQueue<>();
    private final ReentrantLock writing = new ReentrantLock();

    public LogChange(ChangeLog log, Merchants merchants) {
        this.log = log;
        this.merchants = merchants;
    }

    /** A caller's change and what became of it; touched only by who holds the lock, after it was queued. */
    private static final class Waiting {
        private final UnifiedSocialCreditCode uscc;
        private final long version;
        private final Instant at;
        private boolean done;
        private @Nullable RuntimeException failure;

        Waiting(UnifiedSocialCreditCode uscc, long version, Instant at) {
            this.uscc = uscc;
            this.version = version;
            this.at = at;
        }
    }

    /** Logs a merchant's version for the partners in whose rosters it stands; it is logged when this returns. */
    public void log(UnifiedSocialCreditCode uscc, long version, Instant at) {
        Waiting own = new Waiting(uscc, version, at);
        queue.add(own);
        writing.lock();
        try {
            if (!own.done) {
                writeQueued();
            }
        } finally {
            writing.unlock();
        }
        if (own.failure != null) {
            throw own.failure;
        }
    }

    private void writeQueued() {
        List<Waiting> batch = new ArrayList<>();
        for (Waiting next = queue.poll(); next != null; next = queue.poll()) {
            batch.add(next);
        }
        RuntimeException failure = null;
        try {
            write(batch);
        } catch (RuntimeException e) {
            failure = e;
        }
        for (Waiting each : batch) {
            each.done = true;
            each.failure = failure;
        }
    }

    /** A merchant that is not here, as after the store was replaced under a topic that stayed, is no change of ours. */
    private void write(List<Waiting> batch) {
        Map<UnifiedSocialCreditCode, List<String>> partners =
                merchants.partnersOf(batch.stream().map(each -> each.uscc).collect(Collectors.toSet()));
        List<ChangeLog.Entry> entries = new ArrayList<>();
        for (Waiting each : batch) {
            List<String> told = partners.get(each.uscc);
            if (told != null) {
                entries.add(new ChangeLog.Entry(each.uscc, each.version, each.at, told));
            }
        }
        if (!entries.isEmpty()) {
            log.append(entries);
        }
    }
}
