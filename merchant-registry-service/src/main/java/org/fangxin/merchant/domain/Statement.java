package org.fangxin.merchant.domain;

import java.util.List;
import org.fangxin.contracts.codes.UnifiedSocialCreditCode;
import org.jspecify.annotations.Nullable;

/**
 * What a source says about a merchant. The entry is stated whole: an optional field that is not stated is not there.
 *
 * @param ref what the source calls the merchant; null when it said nothing
 * @param designations designations that it states; null when it says nothing about them
 * @param odr whether it takes part in online dispute resolution; null when it says nothing about that
 * @param principal who answers for the business; null when it says nothing about that
 * @param contact whom to talk to; null when it says nothing about that
 * @param stores all stores that the source knows of; null when it says nothing about them
 */
public record Statement(
        UnifiedSocialCreditCode uscc,
        @Nullable String ref,
        MerchantEntry entry,
        @Nullable List<StatedDesignation> designations,
        @Nullable List<StatedStore> stores,
        @Nullable Boolean odr,
        @Nullable Person principal,
        @Nullable Person contact) {
    /** A statement that says nothing about online dispute resolution and persons. */
    public Statement(
            UnifiedSocialCreditCode uscc,
            @Nullable String ref,
            MerchantEntry entry,
            @Nullable List<StatedDesignation> designations,
            @Nullable List<StatedStore> stores) {
        this(uscc, ref, entry, designations, stores, null, null, null);
    }

    public Statement {
        stores = stores == null ? null : List.copyOf(stores);
        designations = designations == null ? null : List.copyOf(designations);
    }
}
