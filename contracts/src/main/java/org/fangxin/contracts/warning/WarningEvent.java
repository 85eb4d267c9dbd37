package org.fangxin.contracts.warning;

/** Something that happened in the warning service. Drafts and proposals are told without their text: it is not public. */
public sealed interface WarningEvent
        permits ProposalOpened,
                WarningDrafted,
                WarningPublished,
                WarningUpdated,
                WarningCancelled,
                WarningExpired,
                WarningAcknowledged {
    /** Id of the warning, proposal or acknowledgement, also the message key. */
    String aggregateId();
}
