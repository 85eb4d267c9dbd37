package org.fangxin.merchant.application.applying;

import java.util.List;
import org.fangxin.merchant.domain.application.Actor;
import org.fangxin.merchant.domain.application.ApplicationStep;
import org.fangxin.merchant.domain.application.Applications;
import org.fangxin.merchant.domain.application.Applications.Held;
import org.fangxin.platform.time.CityTime;

/** Lets the calendar move applications: publicity that is over ends, what was asked for and did not come is rejected. */
public final class TurnApplications {
    private static final int BATCH = 100;

    private final Applications applications;
    private final AdvanceApplication advance;
    private final CityTime time;

    public TurnApplications(Applications applications, AdvanceApplication advance, CityTime time) {
        this.applications = applications;
        this.advance = advance;
        this.time = time;
    }

    /**
     * Moves every application that is due. One that somebody else moves at the same moment is left to them.
     *
     * @return how many were moved
     */
    public int run() {
        int moved = 0;
        List<Held> due;
        int before;
        do {
            due = applications.due(time.today(), BATCH);
            before = moved;
            for (Held held : due) {
                moved += turn(held) ? 1 : 0;
            }
        } while (due.size() == BATCH && moved > before);
        return moved;
    }

    private boolean turn(Held held) {
        return advance.take(
                        held.application().id(),
                        version -> version == held.version(),
                        Actor.PLATFORM,
                        new ApplicationStep.Turn())
                instanceof AdvanceApplication.Outcome.Taken;
    }
}
