package org.fangxin.complaint.application.report;

import java.util.Optional;
import org.fangxin.complaint.domain.Actor;
import org.fangxin.complaint.domain.access.Access;
import org.fangxin.complaint.domain.access.AccessLog;
import org.fangxin.complaint.domain.report.Reporter;
import org.fangxin.complaint.domain.report.Reporters;
import org.fangxin.complaint.domain.report.Reports;
import org.fangxin.complaint.domain.report.Reports.Held;
import org.fangxin.platform.paging.Position;
import org.fangxin.platform.paging.Slice;
import org.fangxin.platform.time.CityTime;
import org.jspecify.annotations.Nullable;

/** Shows reports to the officers of the district and to who filed them by name; nobody else learns that they exist. */
public final class ReadReports {
    private final Reports reports;
    private final Reporters reporters;
    private final AccessLog log;
    private final CityTime time;

    public ReadReports(Reports reports, Reporters reporters, AccessLog log, CityTime time) {
        this.reports = reports;
        this.reporters = reporters;
        this.log = log;
        this.time = time;
    }

    /** A report for an officer of its district. */
    public Optional<Held> forOfficer(String id, Actor.Officer officer) {
        return reports.find(id).filter(held -> officer.covers(held.report().district()));
    }

    /** A report for the account that filed it under its name. */
    public Optional<Held> forReporter(String id, String userId) {
        return reporters.isOwner(id, userId) ? reports.find(id) : Optional.empty();
    }

    /** The reports that an account filed under its name, the newest first. */
    public Slice<Held> ownOf(String userId, @Nullable Position after, int limit) {
        Slice<String> ids = reporters.reportsOf(userId, after, limit);
        return new Slice<>(
                ids.items().stream().flatMap(id -> reports.find(id).stream()).toList(), ids.next());
    }

    /** Who reported, for the handling officer only, after keeping that it was shown and what for. */
    public Optional<Reporter> reporterFor(String id, Actor.Officer officer, String purpose) {
        return forOfficer(id, officer)
                .filter(held -> held.report()
                        .handlingOfficer()
                        .filter(officer.userId()::equals)
                        .isPresent())
                .flatMap(held -> reporters.of(id))
                .map(reporter -> {
                    log.keep(id, new Access(time.now(), officer.userId(), purpose));
                    return reporter;
                });
    }
}
