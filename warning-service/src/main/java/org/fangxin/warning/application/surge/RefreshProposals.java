package org.fangxin.warning.application.surge;

import java.time.Clock;
import org.fangxin.platform.time.CityTime;
import org.fangxin.warning.domain.Versioned;
import org.fangxin.warning.domain.proposal.OpenProposal;
import org.fangxin.warning.domain.proposal.Proposal;
import org.fangxin.warning.domain.proposal.Proposals;
import org.fangxin.warning.domain.surge.Evidence;
import org.fangxin.warning.domain.surge.SurgeSubject;

/**
 * Looks at the open proposals again as days pass and complaints are refused: brings their evidence up to date and lets
 * those lapse whose surge has calmed down. A lost race is made up for in the next round.
 */
public final class RefreshProposals {
    private static final int AT_ONCE = 500;

    private final SurgeReading reading;
    private final Proposals proposals;
    private final CityTime city;
    private final Clock clock;

    public RefreshProposals(SurgeReading reading, Proposals proposals, CityTime city, Clock clock) {
        this.reading = reading;
        this.proposals = proposals;
        this.city = city;
        this.clock = clock;
    }

    /** One round over the open proposals. */
    public void run() {
        for (Versioned<Proposal> held : proposals.open(AT_ONCE)) {
            if (held.value() instanceof OpenProposal open) {
                refresh(open, held.version());
            }
        }
    }

    private void refresh(OpenProposal open, long version) {
        SurgeSubject subject = open.head().subject();
        Evidence evidence = reading.evidence(subject, city.today());
        if (reading.isCalm(subject, evidence)) {
            proposals.replace(open.lapse(evidence, clock.instant()), version);
        } else if (!open.evidence().showsTheSameAs(evidence)) {
            proposals.replace(open.showing(evidence), version);
        }
    }
}
