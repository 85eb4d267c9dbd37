package org.fangxin.complaint.domain.deadline;

/** What has to be done within a legal limit, and the event from whose day the limit counts. */
public enum LimitKind {
    /** Decide whether a complaint is accepted, and tell the complainant. */
    ACCEPTANCE_DECISION(CountsFrom.RECEIPT),
    /** Reach an agreement in mediation. */
    MEDIATION(CountsFrom.ACCEPTANCE),
    /** Tell both sides that mediation was terminated. */
    TERMINATION_NOTICE(CountsFrom.TERMINATION),
    /** A business in online dispute resolution negotiates on its own before the bureau steps in. */
    ODR_NEGOTIATION(CountsFrom.RECEIPT),
    /** Verify a clue of a breach that came up in mediation. */
    BREACH_CLUE_VERIFICATION(CountsFrom.DISCOVERY),
    /** The same, when the head of the bureau has approved an extension. */
    BREACH_CLUE_VERIFICATION_EXTENDED(CountsFrom.DISCOVERY),
    /** Verify a report and decide whether a case is filed. */
    REPORT_VERIFICATION(CountsFrom.RECEIPT),
    /** The same, when the head of the bureau has approved an extension. */
    REPORT_VERIFICATION_EXTENDED(CountsFrom.RECEIPT),
    /** Tell a named reporter whether a case was filed; the limit ended with Order 121. */
    REPORT_RESULT_NOTICE(CountsFrom.DECISION),
    /** Decide a filed case. */
    CASE_DECISION(CountsFrom.CASE_FILING),
    /** The same, extended. */
    CASE_DECISION_EXTENDED(CountsFrom.CASE_FILING),
    /** Publish the facts of a closed complaint. */
    PUBLICITY(CountsFrom.CLOSURE);

    private final CountsFrom countsFrom;

    LimitKind(CountsFrom countsFrom) {
        this.countsFrom = countsFrom;
    }

    /** The event from whose day the limit counts; that day itself is not counted. */
    public CountsFrom countsFrom() {
        return countsFrom;
    }

    /** The events from which limits count. */
    public enum CountsFrom {
        RECEIPT,
        ACCEPTANCE,
        TERMINATION,
        DISCOVERY,
        DECISION,
        CASE_FILING,
        CLOSURE
    }
}
