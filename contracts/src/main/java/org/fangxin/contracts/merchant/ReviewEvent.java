package org.fangxin.contracts.merchant;

/**
 * Something that happened to a proposal to look at what a merchant holds. The message key is the proposal's id. Every
 * figure is a count.
 */
public sealed interface ReviewEvent permits ReviewProposed, ReviewProposalClosed {
    /** The proposal's id. */
    String proposalId();

    /** The merchant's unified social credit code. */
    String uscc();

    /** Six-digit area code of the merchant's place of business. */
    String district();

    /** Code of the rule that the merchant's standing broke. */
    String rule();
}
