package org.fangxin.complaint.domain.filing;

/**
 * Evidence of the consumption that the complainant holds.
 *
 * @param description what it shows, in the complainant's words
 */
public record Proof(Kind kind, String description) {
    public Proof {
        TextRule.REMARK.checked(description);
    }

    /** What kind of evidence. */
    public enum Kind {
        RECEIPT,
        INVOICE,
        PAYMENT_RECORD,
        ORDER,
        CONTRACT,
        PHOTO,
        RECORDING,
        CHAT_RECORD,
        TEST_REPORT,
        OTHER
    }
}
