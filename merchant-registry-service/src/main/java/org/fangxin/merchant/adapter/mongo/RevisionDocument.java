package org.fangxin.merchant.adapter.mongo;

import java.time.Instant;
import org.fangxin.contracts.codes.UnifiedSocialCreditCode;
import org.fangxin.merchant.domain.Merchant;

/** A revision of a merchant that another one replaced. */
record RevisionDocument(String _id, String uscc, long number, Instant at, MerchantDocument merchant) {
    /** Beyond any number of a revision. */
    static final long LAST = 999_999_999;

    static String id(UnifiedSocialCreditCode uscc, long number) {
        return "%s/%09d".formatted(uscc.value(), number);
    }

    static RevisionDocument of(Merchant merchant) {
        String uscc = merchant.uscc().value();
        long number = merchant.revision().number();
        return new RevisionDocument(
                id(merchant.uscc(), number),
                uscc,
                number,
                merchant.revision().at(),
                MerchantDocument.of(merchant, null, null));
    }

    Merchant restored() {
        return merchant.merchant(uscc, number);
    }
}
