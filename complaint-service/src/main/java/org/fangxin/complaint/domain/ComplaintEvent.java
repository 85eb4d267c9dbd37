package org.fangxin.complaint.domain;

import java.time.LocalDate;

/** Something that happened to a complaint. */
public sealed interface ComplaintEvent {
    /** Stable code of what happened, as the timeline shows it. */
    String code();

    /** The complaint was filed. */
    record Filed(LocalDate acceptanceDueOn) implements ComplaintEvent {
        @Override
        public String code() {
            return "FILED";
        }
    }

    /** The bureau accepted it. */
    record Accepted(LocalDate on, LocalDate mediationDueOn) implements ComplaintEvent {
        @Override
        public String code() {
            return "ACCEPTED";
        }
    }

    /** The bureau did not accept it. */
    record Refused(LocalDate on, String ground) implements ComplaintEvent {
        @Override
        public String code() {
            return "REFUSED";
        }
    }

    /** The complainant took it back before acceptance. */
    record Withdrawn(LocalDate on) implements ComplaintEvent {
        @Override
        public String code() {
            return "WITHDRAWN";
        }
    }

    /** Mediation ended without an agreement. */
    record Terminated(LocalDate on, TerminationGround ground, LocalDate noticeDueOn) implements ComplaintEvent {
        @Override
        public String code() {
            return "TERMINATED";
        }
    }
}
