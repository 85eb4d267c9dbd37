package org.fangxin.warning.application.surge;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.fangxin.platform.time.IdSource;
import org.fangxin.warning.domain.Versioned;
import org.fangxin.warning.domain.proposal.AcceptedProposal;
import org.fangxin.warning.domain.proposal.DismissedProposal;
import org.fangxin.warning.domain.proposal.LapsedProposal;
import org.fangxin.warning.domain.proposal.OpenProposal;
import org.fangxin.warning.domain.proposal.Proposal;
import org.fangxin.warning.domain.proposal.ProposalHead;
import org.fangxin.warning.domain.proposal.Proposals;
import org.fangxin.warning.domain.surge.Evidence;
import org.fangxin.warning.domain.surge.SurgeSubject;

/**
 * Puts a surge before the editors: opens a proposal when the subject has none open and none was decided lately, else
 * brings the open one's evidence up to date. Of several processes that see the same surge one opens.
 */
public final class WeighSurge {
    /** Tries against others that write the same proposal; whoever wins has just counted the same complaints. */
    private static final int TRIES = 5;

    private final SurgeReading reading;
    private final Proposals proposals;
    private final IdSource ids;
    private final Clock clock;
    private final Duration coolDown;

    public WeighSurge(SurgeReading reading, Proposals proposals, IdSource ids, Clock clock, Duration coolDown) {
        this.reading = reading;
        this.proposals = proposals;
        this.ids = ids;
        this.clock = clock;
        this.coolDown = coolDown;
    }

    /** Weighs the window that ends on this day. */
    public void weigh(SurgeSubject subject, LocalDate end) {
        for (int attempt = 0; attempt < TRIES; attempt++) {
            Optional<Evidence> surge = reading.surge(subject, end);
            if (surge.isEmpty() || isBroughtBefore(subject, surge.get())) {
                return;
            }
        }
    }

    private boolean isBroughtBefore(SurgeSubject subject, Evidence evidence) {
        Optional<Versioned<Proposal>> latest = proposals.latestOf(subject);
        if (latest.isEmpty()) {
            return opened(subject, 1, evidence);
        }
        Proposal proposal = latest.get().value();
        return switch (proposal) {
            case OpenProposal open ->
                open.evidence().showsTheSameAs(evidence)
                        || proposals.replace(
                                open.showing(evidence), latest.get().version());
            case AcceptedProposal accepted -> isCooling(accepted.decision().at()) || openedAfter(accepted, evidence);
            case DismissedProposal dismissed ->
                isCooling(dismissed.decision().at()) || openedAfter(dismissed, evidence);
            case LapsedProposal lapsed -> openedAfter(lapsed, evidence);
        };
    }

    private boolean isCooling(Instant decidedAt) {
        return clock.instant().isBefore(decidedAt.plus(coolDown));
    }

    private boolean openedAfter(Proposal earlier, Evidence evidence) {
        return opened(earlier.head().subject(), earlier.head().round() + 1, evidence);
    }

    private boolean opened(SurgeSubject subject, int round, Evidence evidence) {
        return proposals.open(
                new OpenProposal(new ProposalHead(ids.next(), subject, round, clock.instant()), evidence));
    }
}
