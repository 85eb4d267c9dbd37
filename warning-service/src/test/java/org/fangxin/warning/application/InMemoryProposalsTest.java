package org.fangxin.warning.application;

import org.fangxin.warning.domain.proposal.Proposals;

class InMemoryProposalsTest extends ProposalsContract {
    private final InMemoryProposals proposals = new InMemoryProposals();

    @Override
    protected Proposals proposals() {
        return proposals;
    }
}
