package org.fangxin.platform.kafka;

/** Headers that a dead letter carries beside those of the event. */
final class DeadLetterHeaders {
    /** {@code malformed} or {@code failed}. */
    static final String REASON = "fangxin_dlt_reason";

    /** The failure's class, and for a malformed event what is wrong with it; never the text of a handler's failure. */
    static final String FAILURE = "fangxin_dlt_failure";

    static final String TIME = "fangxin_dlt_time";
    static final String PARTITION = "fangxin_dlt_partition";
    static final String OFFSET = "fangxin_dlt_offset";

    private DeadLetterHeaders() {}
}
