package org.fangxin.warning.domain.outreach;

import java.time.Instant;
import java.util.List;
import org.fangxin.warning.domain.Flaw;
import org.fangxin.warning.domain.Flaws;

/**
 * Who came.
 *
 * @param attended persons on site, or in the audience of a live stream at its height
 * @param viewsLive how often it was watched live
 * @param viewsReplay how often it was watched afterwards, so far
 */
public record Turnout(int attended, int viewsLive, int viewsReplay, Instant recordedAt) {
    private static final int MOST = 100_000_000;

    /** What cannot be right about it. */
    public List<Flaw> flaws() {
        Flaws flaws = new Flaws();
        flaws.addIf(isOff(attended), "/attended", "count-range", MOST);
        flaws.addIf(isOff(viewsLive), "/viewsLive", "count-range", MOST);
        flaws.addIf(isOff(viewsReplay), "/viewsReplay", "count-range", MOST);
        return flaws.found();
    }

    private static boolean isOff(int count) {
        return count < 0 || count > MOST;
    }
}
