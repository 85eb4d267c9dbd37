package org.fangxin.merchant.application.search;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.fangxin.contracts.codes.UnifiedSocialCreditCode;
import org.fangxin.merchant.domain.sync.Change;
import org.fangxin.merchant.domain.sync.ChangeLog;

/** A log in memory. */
final class InMemoryChangeLog implements ChangeLog {
    private final List<Change> changes = new ArrayList<>();
    String epoch = "one";
    private long dropped;
    private long last;

    void add(UnifiedSocialCreditCode uscc, long version) {
        changes.add(new Change(++last, uscc, version, Instant.EPOCH, List.of()));
    }

    void dropEverything() {
        last += 5;
        dropped = last;
        changes.clear();
    }

    @Override
    public void append(List<Entry> entries) {
        entries.forEach(entry -> add(entry.uscc(), entry.version()));
    }

    @Override
    public Extent extent() {
        return new Extent(epoch, dropped, last);
    }

    @Override
    public List<Change> after(long seq, String partner, int limit) {
        return changes.stream()
                .filter(change -> change.seq() > seq)
                .limit(limit)
                .toList();
    }

    @Override
    public void dropBefore(Instant moment, int limit) {
        dropEverything();
    }
}
