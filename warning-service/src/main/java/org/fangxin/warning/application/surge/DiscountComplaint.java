package org.fangxin.warning.application.surge;

import org.fangxin.warning.domain.surge.Filing;
import org.fangxin.warning.domain.surge.FilingCounts;

/**
 * A complaint was refused: not a consumer dispute, untrue, filed under another's name. It is taken out of the counts, so
 * that filing many unfounded complaints does not make a surge. Safe to repeat, also when it comes before the filing.
 */
public final class DiscountComplaint {
    private final FilingCounts counts;

    public DiscountComplaint(FilingCounts counts) {
        this.counts = counts;
    }

    /** Takes it out for each subject that it counted for. */
    public void handle(Filing filing) {
        filing.subjects().forEach(subject -> counts.discount(subject, filing));
    }
}
