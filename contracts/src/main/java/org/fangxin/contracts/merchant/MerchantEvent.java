package org.fangxin.contracts.merchant;

/** Something that happened to a merchant of the public registry. Every field is public register data. */
public sealed interface MerchantEvent
        permits MerchantRegistered,
                MerchantUpdated,
                StoreOpened,
                StoreClosed,
                PledgeChanged,
                OdrJoined,
                OdrLeft,
                DesignationAwarded,
                DesignationRectificationOrdered,
                DesignationSuspended,
                DesignationReinstated,
                DesignationRevoked,
                DesignationCancelled,
                DesignationEvaluated,
                DesignationExpired {
    /** The merchant's unified social credit code (GB 32100-2015), also the message key. */
    String uscc();

    /** The merchant's public entry after the event. */
    MerchantSummary merchant();
}
