package org.fangxin.complaint.domain.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a report has taken on.
 *
 * @param countedFrom day from which its limit counts since then; null while it is that of its own receipt
 * @param reports ids of the reports that go on in it
 */
public record Mergers(@Nullable LocalDate countedFrom, List<String> reports) {
    /** It stands alone. */
    public static final Mergers NONE = new Mergers(null, List.of());

    public Mergers {
        reports = List.copyOf(reports);
    }

    Mergers and(String reportId, LocalDate from) {
        List<String> more = new ArrayList<>(reports);
        more.add(reportId);
        return new Mergers(from, more);
    }
}
