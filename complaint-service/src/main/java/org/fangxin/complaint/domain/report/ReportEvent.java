package org.fangxin.complaint.domain.report;

import java.time.LocalDate;

/** Something that happened to a report. */
public sealed interface ReportEvent {
    /** Stable code of what happened. */
    String code();

    /** It was filed. */
    record Filed(LocalDate verificationDueOn) implements ReportEvent {
        @Override
        public String code() {
            return "REPORT_FILED";
        }
    }

    /** A step was taken. */
    record Imported(LocalDate on, ReportStory story) implements ReportEvent {
        @Override
        public String code() {
            return "IMPORTED";
        }
    }

    /** A step was taken. */
    record Progressed(LocalDate on, Progress step) implements ReportEvent {
        @Override
        public String code() {
            return step.name();
        }
    }

    /** Steps of a report. */
    enum Progress {
        VERIFICATION_STARTED,
        VERIFICATION_EXTENDED,
        CASE_FILED,
        CASE_NOT_FILED,
        /** The decision on the case takes longer. */
        DECISION_EXTENDED,
        /** It takes still longer, as was decided collectively. */
        DECISION_FURTHER_EXTENDED,
        DUPLICATE_NOT_HANDLED,
        MERGED,
        /** A later report goes on in this one. */
        MERGED_IN,
        REDIRECTED,
        DECIDED,
        REWARDED,
        DEADLINE_APPROACHING,
        DEADLINE_MISSED
    }
}
