package org.fangxin.complaint.domain.report;

import java.time.LocalDate;
import java.util.Optional;
import org.fangxin.complaint.domain.ComplaintState.RunningLimit;
import org.fangxin.complaint.domain.deadline.LimitKind;
import org.fangxin.complaint.domain.filing.Money;
import org.jspecify.annotations.Nullable;

/** The stage of a report. */
public sealed interface ReportState {
    /** Stable code of the stage. */
    String code();

    /** The legal limit that runs; empty when none does. */
    Optional<RunningLimit> runs(LocalDate receivedOn);

    /** Registered. */
    record Received() implements ReportState {
        @Override
        public String code() {
            return "RECEIVED";
        }

        @Override
        public Optional<RunningLimit> runs(LocalDate receivedOn) {
            return Optional.of(new RunningLimit(LimitKind.REPORT_VERIFICATION, receivedOn));
        }
    }

    /**
     * Being verified (核查).
     *
     * @param officer account of the handling officer, the only one who may learn who reported
     * @param approvedBy who approved the extension; null while there is none
     */
    record Verifying(
            LocalDate startedOn, String officer, @Nullable String approvedBy) implements ReportState {
        @Override
        public String code() {
            return "VERIFYING";
        }

        @Override
        public Optional<RunningLimit> runs(LocalDate receivedOn) {
            LimitKind kind =
                    approvedBy == null ? LimitKind.REPORT_VERIFICATION : LimitKind.REPORT_VERIFICATION_EXTENDED;
            return Optional.of(new RunningLimit(kind, receivedOn));
        }
    }

    /**
     * A case was filed (立案).
     *
     * @param approvedBy who approved that the decision takes longer; null while nobody did
     * @param collectively what the heads of the bureau decided together on still more time; null while they did not
     */
    record CaseFiled(
            LocalDate filedOn,
            String officer,
            @Nullable String approvedBy,
            @Nullable Collectively collectively) implements ReportState {
        /** Filed, with the usual time for the decision. */
        public CaseFiled(LocalDate filedOn, String officer) {
            this(filedOn, officer, null, null);
        }

        @Override
        public String code() {
            return "CASE_FILED";
        }

        @Override
        public Optional<RunningLimit> runs(LocalDate receivedOn) {
            LimitKind kind = approvedBy == null ? LimitKind.CASE_DECISION : LimitKind.CASE_DECISION_EXTENDED;
            return Optional.of(new RunningLimit(kind, filedOn, collectively == null ? 0 : collectively.days()));
        }
    }

    /**
     * That the heads of the bureau decided together to take still more time (SAMR Order 2 article 64).
     *
     * @param days calendar days beyond the limit extended once
     * @param record number of the record of their discussion
     */
    record Collectively(int days, String record) {
        /** Most days; the law wants a reasonable period and gives no number, so this is the platform's own limit. */
        public static final int MOST = 365;

        public Collectively {
            if (days < 1 || days > MOST) {
                throw new IllegalArgumentException("an extension by " + days + " days");
            }
        }
    }

    /** Nothing more runs. */
    sealed interface Over extends ReportState {
        @Override
        default Optional<RunningLimit> runs(LocalDate receivedOn) {
            return Optional.empty();
        }
    }

    /** No case was filed. */
    record NotFiled(LocalDate on, String officer, NonFilingGround ground, String reason) implements Over {
        @Override
        public String code() {
            return "NOT_FILED";
        }
    }

    /** Outside this bureau's power; the reporter was told where to go (SAMR Order 121 article 34). */
    record OutOfPower(LocalDate on, String whereTo) implements Over {
        @Override
        public String code() {
            return "OUT_OF_POWER";
        }
    }

    /**
     * The same reporter reported the same facts before: it is not handled anew (SAMR Order 121 article 35).
     *
     * @param of id of the earlier report
     */
    record Duplicate(LocalDate on, String officer, String of, String reason) implements Over {
        @Override
        public String code() {
            return "DUPLICATE_NOT_HANDLED";
        }
    }

    /**
     * New facts of a matter that the same reporter reported before; it goes on in that report (SAMR Order 121 article 35).
     *
     * @param into id of the earlier report
     */
    record Merged(LocalDate on, String officer, String into) implements Over {
        @Override
        public String code() {
            return "MERGED";
        }
    }

    /**
     * Decided.
     *
     * @param penalty fine and confiscation; null when there is none
     * @param reward what the reporter gets; null until granted
     */
    record Decided(
            LocalDate on,
            String officer,
            String decision,
            @Nullable Money penalty,
            @Nullable Money reward) implements Over {
        @Override
        public String code() {
            return "DECIDED";
        }
    }

    /** Why no case is filed. */
    enum NonFilingGround {
        MINOR_AND_CORRECTED,
        FIRST_AND_SLIGHT,
        NO_FAULT,
        NOT_ESTABLISHED,
        OTHER
    }
}
