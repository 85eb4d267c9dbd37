package org.fangxin.warning.application.blocklist;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fangxin.platform.paging.Position;
import org.fangxin.platform.paging.Slice;
import org.fangxin.warning.application.notice.WarningBoard;
import org.fangxin.warning.application.notice.WarningFilter;
import org.fangxin.warning.domain.Versioned;
import org.fangxin.warning.domain.blocklist.BlockEntry;
import org.fangxin.warning.domain.notice.PublicWarning;
import org.fangxin.warning.domain.notice.Warning;
import org.fangxin.warning.domain.notice.WarningStatus;
import org.fangxin.warning.domain.notice.Warnings;
import org.fangxin.warning.domain.stream.ChangeLog;
import org.fangxin.warning.domain.stream.LoggedChange;

/**
 * Reads the block list: first whole, then by what has changed, following the log of changes, whose positions have no gaps.
 * The whole list starts the changes at the position that the log had before it was read, so nothing falls between.
 */
public final class ReadBlocklist {
    private static final String WHOLE = "whole";
    private static final String SINCE = "since";

    private final ChangeLog log;
    private final Warnings warnings;
    private final WarningBoard board;

    public ReadBlocklist(ChangeLog log, Warnings warnings, WarningBoard board) {
        this.log = log;
        this.warnings = warnings;
        this.board = board;
    }

    /** What came of it. */
    public sealed interface Outcome {
        /**
         * A part of the list.
         *
         * @param next where to go on, now or later
         * @param more whether there is more at once
         */
        record Part(List<BlockEntry> entries, Position next, boolean more) implements Outcome {}

        /** Changes after this place are not kept any more, or are from another store: start again. */
        record Expired() implements Outcome {}
    }

    /**
     * A part of the list.
     *
     * @param after where the part before said to go on; empty for the begin of the whole list
     * @param limit warnings or changes that are looked at
     */
    public Outcome handle(Optional<Position> after, int limit) {
        if (after.isEmpty()) {
            return whole(log.head(), Optional.empty(), limit);
        }
        List<String> keys = after.get().keys();
        long position = Long.parseLong(keys.get(1));
        return keys.getFirst().equals(WHOLE)
                ? whole(position, Optional.of(Position.of(keys.get(2))), limit)
                : since(position, limit);
    }

    private Outcome whole(long start, Optional<Position> place, int limit) {
        WarningFilter published =
                new WarningFilter(Set.of(WarningStatus.PUBLISHED), null, null, null, null, null, List.of(), null);
        Slice<Versioned<Warning>> slice = board.list(published, place, limit);
        List<BlockEntry> entries = slice.items().stream()
                .flatMap(held -> entries(held).stream())
                .filter(BlockEntry::blocked)
                .toList();
        Position next = slice.next();
        return next == null
                ? new Outcome.Part(entries, Position.of(SINCE, Long.toString(start)), log.head() > start)
                : new Outcome.Part(
                        entries,
                        Position.of(WHOLE, Long.toString(start), next.keys().getFirst()),
                        true);
    }

    private Outcome since(long position, int limit) {
        long head = log.head();
        if (position > head || position < log.tail() - 1) {
            return new Outcome.Expired();
        }
        List<LoggedChange> changes = log.after(position, limit);
        long reached = changes.isEmpty() ? position : changes.getLast().position();
        List<BlockEntry> entries = changes.stream()
                .map(logged -> logged.change().warningId())
                .distinct()
                .flatMap(id -> warnings.find(id).stream())
                .flatMap(held -> entries(held).stream())
                .toList();
        return new Outcome.Part(entries, Position.of(SINCE, Long.toString(reached)), reached < head);
    }

    private static List<BlockEntry> entries(Versioned<Warning> held) {
        return held.value() instanceof PublicWarning open
                ? BlockEntry.of(new Versioned<>(open, held.version()))
                : List.of();
    }
}
