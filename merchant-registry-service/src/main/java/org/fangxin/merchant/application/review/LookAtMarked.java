package org.fangxin.merchant.application.review;

import java.time.LocalDate;
import java.util.List;
import org.fangxin.merchant.domain.review.ReviewProposals;
import org.fangxin.merchant.domain.review.StandingMarks;
import org.fangxin.platform.time.CityTime;

/** Looks at every merchant about whom something was heard, and once a day at those with an open proposal. */
public final class LookAtMarked {
    private static final int BATCH = 200;

    private final StandingMarks marks;
    private final ReviewProposals proposals;
    private final WatchStandings watch;
    private final CityTime time;

    public LookAtMarked(StandingMarks marks, ReviewProposals proposals, WatchStandings watch, CityTime time) {
        this.marks = marks;
        this.proposals = proposals;
        this.watch = watch;
        this.time = time;
    }

    /** Works off the marks. A mark goes after the look, so a crash in between only repeats it. */
    public void run() {
        List<StandingMarks.Mark> due;
        do {
            due = marks.due(time.now(), BATCH);
            for (StandingMarks.Mark mark : due) {
                watch.look(mark.uscc());
                marks.done(mark);
            }
        } while (due.size() == BATCH);
        LocalDate today = time.today();
        proposals
                .lastLookedAtBefore(today, BATCH)
                .forEach(held -> watch.look(held.proposal().uscc()));
    }
}
