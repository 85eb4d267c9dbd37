package org.fangxin.warning.application.watch;

import java.util.List;
import java.util.function.Consumer;
import org.fangxin.warning.domain.stream.Change;
import org.fangxin.warning.domain.watch.InboxEntry;
import org.fangxin.warning.domain.watch.Inboxes;
import org.fangxin.warning.domain.watch.WatchTarget;
import org.fangxin.warning.domain.watch.Watches;

/**
 * Tells everybody who watches what a change concerns. Watchers are read and told some hundred at a time, so that memory is
 * bounded however many there are. Safe to repeat: who was told is not told again, and a try that died goes on.
 */
public final class FillInboxes {
    private static final int AT_ONCE = 500;

    private final Watches watches;
    private final Inboxes inboxes;
    private final Consumer<List<InboxEntry>> onward;

    /** @param onward hears of the entries after they are in the inboxes; safe to repeat */
    public FillInboxes(Watches watches, Inboxes inboxes, Consumer<List<InboxEntry>> onward) {
        this.watches = watches;
        this.inboxes = inboxes;
        this.onward = onward;
    }

    /** Tells of a change; that a warning's time is over is no news. */
    public void handle(Change change) {
        if (change.kind() == Change.Kind.EXPIRED) {
            return;
        }
        for (WatchTarget target : WatchTarget.of(change)) {
            tell(target, change);
        }
    }

    private void tell(WatchTarget target, Change change) {
        String after = "";
        List<String> some = watches.watchers(target, after, AT_ONCE);
        while (!some.isEmpty()) {
            List<InboxEntry> entries = some.stream()
                    .map(owner -> new InboxEntry(owner, change, true))
                    .toList();
            inboxes.add(entries);
            onward.accept(entries);
            after = some.getLast();
            some = some.size() < AT_ONCE ? List.of() : watches.watchers(target, after, AT_ONCE);
        }
    }
}
