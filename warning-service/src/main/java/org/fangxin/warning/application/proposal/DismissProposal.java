package org.fangxin.warning.application.proposal;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.fangxin.warning.application.BasedOn;
import org.fangxin.warning.domain.Flaw;
import org.fangxin.warning.domain.PlainText;
import org.fangxin.warning.domain.Versioned;
import org.fangxin.warning.domain.proposal.Decision;
import org.fangxin.warning.domain.proposal.DismissedProposal;
import org.fangxin.warning.domain.proposal.OpenProposal;
import org.fangxin.warning.domain.proposal.Proposal;
import org.fangxin.warning.domain.proposal.Proposals;

/** An editor decides that a surge needs no warning, and says why. */
public final class DismissProposal {
    /** Most characters of a reason. */
    public static final int REASON_LENGTH = 1_000;

    private static final int TRIES = 10;

    private final Proposals proposals;
    private final Clock clock;

    public DismissProposal(Proposals proposals, Clock clock) {
        this.proposals = proposals;
        this.clock = clock;
    }

    /** What the editor wants. */
    public record Command(String proposalId, BasedOn basedOn, String editor, String reason) {}

    /** What came of it. */
    public sealed interface Outcome {
        /** The proposal as it is now. */
        record Dismissed(Versioned<Proposal> proposal) implements Outcome {}

        /** The reason breaks rules. */
        record Flawed(List<Flaw> flaws) implements Outcome {}

        /** The decision could not be made. */
        record Refused(DecisionRefusal why) implements Outcome {}
    }

    /** Dismisses, or says why not. */
    public Outcome handle(Command command) {
        Optional<String> flaw = PlainText.flaw(command.reason(), REASON_LENGTH);
        if (flaw.isPresent()) {
            return new Outcome.Flawed(List.of(Flaw.at("/reason", flaw.get(), REASON_LENGTH)));
        }
        for (int attempt = 0; attempt < TRIES; attempt++) {
            Optional<Outcome> outcome = attempt(command);
            if (outcome.isPresent()) {
                return outcome.get();
            }
        }
        throw new IllegalStateException("proposal " + command.proposalId() + " changes faster than it can be decided");
    }

    private Optional<Outcome> attempt(Command command) {
        Optional<Versioned<Proposal>> held = proposals.find(command.proposalId());
        if (held.isEmpty()) {
            return Optional.of(new Outcome.Refused(new DecisionRefusal.NotFound()));
        }
        long version = held.get().version();
        if (!(held.get().value() instanceof OpenProposal open)) {
            return Optional.of(new Outcome.Refused(DecisionRefusal.of(held.get().value(), version, command.basedOn())));
        }
        if (!command.basedOn().acceptsUpTo(version)) {
            return Optional.of(new Outcome.Refused(new DecisionRefusal.Stale(version)));
        }
        DismissedProposal dismissed = open.dismiss(new Decision(command.editor(), clock.instant()), command.reason());
        return proposals.replace(dismissed, version)
                ? Optional.of(new Outcome.Dismissed(new Versioned<>(dismissed, version + 1)))
                : Optional.empty();
    }
}
