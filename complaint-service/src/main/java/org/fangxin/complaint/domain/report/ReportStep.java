package org.fangxin.complaint.domain.report;

import java.time.LocalDate;
import org.fangxin.complaint.domain.filing.Money;
import org.jspecify.annotations.Nullable;

/** A step that an officer takes with a report. */
public sealed interface ReportStep {
    /** Last part of the address to which it is posted. */
    String action();

    /** The officer takes up verification and is the handling officer from then on. */
    record Verification() implements ReportStep {
        @Override
        public String action() {
            return "verification";
        }
    }

    /** The head of the bureau approves fifteen more working days. */
    record Extension(String approvedBy, String reason) implements ReportStep {
        @Override
        public String action() {
            return "extension";
        }
    }

    /** The heads of the bureau decide together on still more time for the decision, and how much (SAMR Order 2 article 64). */
    record FurtherExtension(ReportState.Collectively decided, String reason) implements ReportStep {
        @Override
        public String action() {
            return "further-extension";
        }
    }

    /** A case is filed (立案). */
    record CaseFiling() implements ReportStep {
        @Override
        public String action() {
            return "case-filing";
        }
    }

    /** No case is filed. */
    record NonFiling(ReportState.NonFilingGround ground, String reason) implements ReportStep {
        @Override
        public String action() {
            return "non-filing";
        }
    }

    /** The report is outside this bureau's power. */
    record Redirection(String whereTo) implements ReportStep {
        @Override
        public String action() {
            return "redirection";
        }
    }

    /** The same reporter reported the same facts before. */
    record Duplicate(String of, String reason) implements ReportStep {
        @Override
        public String action() {
            return "duplicate";
        }
    }

    /** It goes on in the report that has taken it on. */
    record Merge(String into, String reason) implements ReportStep {
        @Override
        public String action() {
            return "merge";
        }
    }

    /** It takes on a later report of the same reporter with new facts; its limit starts anew with that receipt. */
    record TakeOn(String reportId, LocalDate receivedOn, String reason) implements ReportStep {
        @Override
        public String action() {
            return "merge";
        }
    }

    /** The case is decided. */
    record Decision(String decision, @Nullable Money penalty) implements ReportStep {
        @Override
        public String action() {
            return "decision";
        }
    }

    /** The reporter is rewarded. */
    record Reward(RewardLevel level) implements ReportStep {
        @Override
        public String action() {
            return "reward";
        }
    }
}
