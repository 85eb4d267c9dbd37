package org.fangxin.warning.adapter.mongo;

import org.fangxin.testkit.WithStack;
import org.fangxin.warning.application.ProposalsContract;
import org.fangxin.warning.domain.proposal.Proposals;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@WithStack(sharedDatabase = true)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class EmbeddedProposalsIT extends ProposalsContract {
    @Autowired
    private Proposals proposals;

    @Override
    protected Proposals proposals() {
        return proposals;
    }
}
