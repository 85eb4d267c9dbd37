package org.fangxin.contracts.warning;

/** Something that happened in the warning service. Drafts and proposals are told without their text: it is not public. */
public sealed interface WarningEvent
        permits ProposalOpened, WarningDrafted, WarningPublished, WarningUpdated, WarningCancelled, WarningExpired {
    /** Id (UUIDv7) of the warning or proposal, also the message key. */
    String aggregateId();
}
