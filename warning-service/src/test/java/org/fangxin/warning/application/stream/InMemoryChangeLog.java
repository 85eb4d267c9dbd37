package org.fangxin.warning.application.stream;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.fangxin.warning.domain.stream.Change;
import org.fangxin.warning.domain.stream.ChangeLog;
import org.fangxin.warning.domain.stream.LoggedChange;

/** A log in memory. */
public final class InMemoryChangeLog implements ChangeLog {
    private final List<LoggedChange> changes = new ArrayList<>();
    private long next = 1;
    private int reads;

    @Override
    public synchronized void append(Change change) {
        boolean known = changes.stream()
                .map(LoggedChange::change)
                .anyMatch(each -> each.warningId().equals(change.warningId()) && each.sequence() == change.sequence());
        if (!known) {
            changes.add(new LoggedChange(next++, change));
        }
    }

    @Override
    public synchronized List<LoggedChange> after(long position, int limit) {
        reads++;
        return changes.stream()
                .filter(change -> change.position() > position)
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized long head() {
        return next - 1;
    }

    @Override
    public synchronized long tail() {
        return changes.isEmpty() ? 0 : changes.getFirst().position();
    }

    @Override
    public synchronized void forgetBefore(Instant moment) {
        changes.removeIf(
                change -> change.position() < next - 1 && change.change().at().isBefore(moment));
    }

    synchronized int reads() {
        return reads;
    }
}
