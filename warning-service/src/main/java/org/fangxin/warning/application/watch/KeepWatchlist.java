package org.fangxin.warning.application.watch;

import java.time.Clock;
import java.util.List;
import org.fangxin.warning.domain.Flaw;
import org.fangxin.warning.domain.watch.WatchTarget;
import org.fangxin.warning.domain.watch.Watches;

/** A consumer adds to the own watchlist and takes off it. */
public final class KeepWatchlist {
    /** Most targets of one consumer. */
    public static final int MOST = 50;

    private final Watches watches;
    private final Clock clock;

    public KeepWatchlist(Watches watches, Clock clock) {
        this.watches = watches;
        this.clock = clock;
    }

    /** What came of it. */
    public sealed interface Outcome {
        /** It is watched. */
        record Watched() implements Outcome {}

        /** The watchlist is full. */
        record Full(int most) implements Outcome {}

        /** There is nothing of this code. */
        record Flawed(List<Flaw> flaws) implements Outcome {}
    }

    /** Adds a target. Repeatable. */
    public Outcome add(String owner, WatchTarget target) {
        List<Flaw> flaws = target.flaws();
        if (!flaws.isEmpty()) {
            return new Outcome.Flawed(flaws);
        }
        List<WatchTarget> held = watches.of(owner);
        if (!held.contains(target) && held.size() >= MOST) {
            return new Outcome.Full(MOST);
        }
        watches.add(owner, target, clock.instant());
        return new Outcome.Watched();
    }
}
