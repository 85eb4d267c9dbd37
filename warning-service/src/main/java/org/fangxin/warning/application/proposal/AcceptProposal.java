package org.fangxin.warning.application.proposal;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.fangxin.platform.time.IdSource;
import org.fangxin.warning.application.BasedOn;
import org.fangxin.warning.domain.Flaw;
import org.fangxin.warning.domain.Versioned;
import org.fangxin.warning.domain.notice.Notice;
import org.fangxin.warning.domain.notice.Scope;
import org.fangxin.warning.domain.notice.Warning;
import org.fangxin.warning.domain.notice.WarningNumbers;
import org.fangxin.warning.domain.proposal.Acceptance;
import org.fangxin.warning.domain.proposal.AcceptedProposal;
import org.fangxin.warning.domain.proposal.Decision;
import org.fangxin.warning.domain.proposal.DismissedProposal;
import org.fangxin.warning.domain.proposal.LapsedProposal;
import org.fangxin.warning.domain.proposal.OpenProposal;
import org.fangxin.warning.domain.proposal.Proposal;
import org.fangxin.warning.domain.proposal.Proposals;

/**
 * An editor turns a proposal into a draft warning. Two records change, proposal and warning, and there is no write that
 * changes both: so the proposal is accepted first and names the whole warning, and the warning is made from that, here
 * or, after a crash in between, by {@link FinishAcceptances}.
 */
public final class AcceptProposal {
    /** Tries against newer evidence that comes in between reading and deciding. */
    private static final int TRIES = 10;

    private final Proposals proposals;
    private final CreateProposedWarning createWarning;
    private final WarningNumbers numbers;
    private final IdSource ids;
    private final Clock clock;

    public AcceptProposal(
            Proposals proposals,
            CreateProposedWarning createWarning,
            WarningNumbers numbers,
            IdSource ids,
            Clock clock) {
        this.proposals = proposals;
        this.createWarning = createWarning;
        this.numbers = numbers;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * What the editor wants.
     *
     * @param notice makes the notice, given the scope that the surge suggests
     * @param requestKey names the request, so that its repetition finds its own warning
     */
    public record Command(
            String proposalId, BasedOn basedOn, String editor, Function<Scope, Notice> notice, String requestKey) {}

    /** What came of it. */
    public sealed interface Outcome {
        /** The draft that it became. */
        record Accepted(Versioned<Warning> warning) implements Outcome {}

        /** The notice breaks rules. */
        record Flawed(List<Flaw> flaws) implements Outcome {}

        /** The decision could not be made. */
        record Refused(DecisionRefusal why) implements Outcome {}
    }

    /** Accepts, or says why not. */
    public Outcome handle(Command command) {
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
        return switch (held.get().value()) {
            case OpenProposal open -> accept(open, version, command);
            case AcceptedProposal accepted ->
                Optional.of(
                        accepted.acceptance().requestKey().equals(command.requestKey())
                                ? finish(accepted, version)
                                : decided(accepted, version, command));
            case DismissedProposal dismissed -> Optional.of(decided(dismissed, version, command));
            case LapsedProposal lapsed -> Optional.of(decided(lapsed, version, command));
        };
    }

    private Optional<Outcome> accept(OpenProposal open, long version, Command command) {
        if (!command.basedOn().acceptsUpTo(version)) {
            return Optional.of(new Outcome.Refused(new DecisionRefusal.Stale(version)));
        }
        Notice notice = command.notice().apply(SuggestedScope.of(open.head().subject()));
        List<Flaw> flaws = notice.flaws();
        if (!flaws.isEmpty()) {
            return Optional.of(new Outcome.Flawed(flaws));
        }
        Acceptance acceptance = new Acceptance(ids.next(), numbers.next(), notice, command.requestKey());
        AcceptedProposal accepted = open.accept(new Decision(command.editor(), clock.instant()), acceptance);
        return proposals.replace(accepted, version) ? Optional.of(finish(accepted, version + 1)) : Optional.empty();
    }

    private Outcome finish(AcceptedProposal accepted, long version) {
        return new Outcome.Accepted(createWarning.from(accepted, version));
    }

    private static Outcome decided(Proposal proposal, long version, Command command) {
        return new Outcome.Refused(DecisionRefusal.of(proposal, version, command.basedOn()));
    }
}
