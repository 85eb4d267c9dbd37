package org.fangxin.warning.domain.acknowledgement;

import java.util.ArrayList;
import java.util.List;

/**
 * Everything that one partner reported about one warning, the latest last.
 *
 * @param number the warning's number
 * @param partner the partner's id
 */
public record Acknowledgement(String warningId, String number, String partner, List<Report> reports) {
    /** Most reports of one partner about one warning: one a day for the longest recalls. */
    public static final int MOST = 200;

    public Acknowledgement {
        reports = List.copyOf(reports);
        if (reports.isEmpty()) {
            throw new IllegalArgumentException("an acknowledgement has a report");
        }
    }

    /** One per warning and partner. */
    public String id() {
        return idOf(warningId, partner);
    }

    /** The id of a partner's acknowledgement of a warning. */
    public static String idOf(String warningId, String partner) {
        return warningId + ":" + partner;
    }

    /** The newest report. */
    public Report latest() {
        return reports.getLast();
    }

    /** Whether this request is among the reports. */
    public boolean holds(String requestKey) {
        return reports.stream().anyMatch(report -> report.requestKey().equals(requestKey));
    }

    /** Whether there is room for another report. */
    public boolean isFull() {
        return reports.size() >= MOST;
    }

    /** With another report. */
    public Acknowledgement with(Report report) {
        List<Report> more = new ArrayList<>(reports);
        more.add(report);
        return new Acknowledgement(warningId, number, partner, more);
    }
}
