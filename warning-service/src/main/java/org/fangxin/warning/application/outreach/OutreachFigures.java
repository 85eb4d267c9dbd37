package org.fangxin.warning.application.outreach;

import java.time.LocalDate;
import java.util.List;
import org.fangxin.warning.domain.outreach.ActivityKind;

/** Reads what the activities of a time brought, for statistics. */
public interface OutreachFigures {
    /** One activity's figures. */
    record Figure(
            String activityId,
            LocalDate startsOn,
            ActivityKind kind,
            String district,
            int registered,
            int attended,
            int viewsLive,
            int viewsReplay) {}

    /** Those that began in the range, both ends included, and took place; read over an index, in order of days. */
    List<Figure> between(LocalDate from, LocalDate to);
}
