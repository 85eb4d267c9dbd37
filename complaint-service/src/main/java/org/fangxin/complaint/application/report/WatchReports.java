package org.fangxin.complaint.application.report;

import java.time.LocalDate;
import java.util.List;
import org.fangxin.complaint.application.Occasions;
import org.fangxin.complaint.domain.Actor;
import org.fangxin.complaint.domain.Occasion;
import org.fangxin.complaint.domain.Party;
import org.fangxin.complaint.domain.report.Reports;
import org.fangxin.complaint.domain.report.Reports.Held;
import org.fangxin.platform.time.CityTime;

/**
 * Tells of reports whose limits come near or were missed. Each telling is one guarded write, so that any number of
 * instances may watch and it is still told once.
 */
public final class WatchReports {
    private static final int BATCH = 200;

    private final Reports reports;
    private final Occasions occasions;
    private final CityTime time;

    public WatchReports(Reports reports, Occasions occasions, CityTime time) {
        this.reports = reports;
        this.occasions = occasions;
        this.time = time;
    }

    /** Tells all that is due today and gives its number. */
    public int run() {
        LocalDate today = time.today();
        int told = 0;
        int before;
        do {
            before = told;
            List<Held> due = reports.alarmed(today, BATCH);
            for (Held held : due) {
                told += told(held) ? 1 : 0;
            }
        } while (told > before);
        return told;
    }

    private boolean told(Held held) {
        Occasion occasion = occasions.now(Party.PLATFORM, new Actor.Platform().userId());
        return held.report()
                .remind(occasion)
                .filter(made -> reports.replace(made.report(), held.version(), made.event())
                        .isPresent())
                .isPresent();
    }
}
