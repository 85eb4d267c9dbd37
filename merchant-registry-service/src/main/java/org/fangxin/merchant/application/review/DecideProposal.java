package org.fangxin.merchant.application.review;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.LongPredicate;
import java.util.function.Predicate;
import org.fangxin.merchant.application.designation.ActOnDesignation;
import org.fangxin.merchant.domain.Designation;
import org.fangxin.merchant.domain.DesignationAct;
import org.fangxin.merchant.domain.DesignationState;
import org.fangxin.merchant.domain.Merchant;
import org.fangxin.merchant.domain.Merchants;
import org.fangxin.merchant.domain.programme.Programme;
import org.fangxin.merchant.domain.programme.Programmes;
import org.fangxin.merchant.domain.review.Decision;
import org.fangxin.merchant.domain.review.ReviewEvent;
import org.fangxin.merchant.domain.review.ReviewProposal;
import org.fangxin.merchant.domain.review.ReviewProposals;
import org.fangxin.merchant.domain.review.ReviewProposals.Held;
import org.fangxin.platform.time.CityTime;
import org.jspecify.annotations.Nullable;

/** Decides on proposals: a reviewer acts on a designation, or finds nothing to do. */
public final class DecideProposal {
    private final ReviewProposals proposals;
    private final Merchants merchants;
    private final ActOnDesignation actOnDesignation;
    private final Programmes programmes;
    private final CityTime time;

    public DecideProposal(
            ReviewProposals proposals,
            Merchants merchants,
            ActOnDesignation actOnDesignation,
            Programmes programmes,
            CityTime time) {
        this.proposals = proposals;
        this.merchants = merchants;
        this.actOnDesignation = actOnDesignation;
        this.programmes = programmes;
        this.time = time;
    }

    /**
     * Who decides on what.
     *
     * @param expected which versions of the proposal the decision may be made on
     * @param inCare whether a district is in the care of whoever decides
     */
    public record Target(String id, LongPredicate expected, Predicate<String> inCare, String reviewer, String reason) {}

    /** What may be done when a proposal is accepted. */
    public enum Act {
        /** Tell the merchant to put something right. */
        RECTIFICATION,
        /** Suspend the designation. */
        SUSPENSION
    }

    /** What became of it. */
    public sealed interface Outcome {
        /** It is decided. */
        record Decided(Held held) implements Outcome {}

        /** There is no such proposal in the reviewer's districts. */
        record NotFound() implements Outcome {}

        /** Somebody else changed the proposal first. */
        record Stale(long currentVersion) implements Outcome {}

        /** It is closed already. */
        record Closed(ReviewProposal.State state) implements Outcome {}

        /** The merchant of the proposal has no such designation. */
        record OtherDesignation() implements Outcome {}

        /** The act was refused. */
        record ActRefused(ActOnDesignation.Outcome outcome) implements Outcome {}
    }

    /** Finds nothing to do. */
    public Outcome dismiss(Target target) {
        return decide(
                target, held -> close(held, Decision.dismissed(time.today(), target.reviewer(), target.reason())));
    }

    /**
     * Acts on a designation. The act comes first: when the process dies before the proposal is closed, the reviewer finds it
     * open and the designation in the state wanted, and accepting it again closes it.
     *
     * @param dueOn last day of a rectification; null for the programme's period
     */
    public Outcome accept(Target target, Act act, String designationId, @Nullable LocalDate dueOn) {
        return decide(target, held -> {
            ReviewProposal proposal = held.proposal();
            Merchant merchant = merchants.find(proposal.uscc()).orElseThrow();
            Optional<Designation> designation = merchant.designation(designationId);
            if (designation.isEmpty()) {
                return new Outcome.OtherDesignation();
            }
            if (designation.get().state() != wanted(act)) {
                ActOnDesignation.Outcome done =
                        actOnDesignation.act(command(target, act, designationId, due(proposal, act, dueOn)));
                if (!(done instanceof ActOnDesignation.Outcome.Done)) {
                    return new Outcome.ActRefused(done);
                }
            }
            return close(
                    held,
                    Decision.accepted(time.today(), target.reviewer(), target.reason(), act.name(), designationId));
        });
    }

    /** Something to do with an open proposal. */
    private interface Deciding {
        Outcome take(Held held);
    }

    private Outcome decide(Target target, Deciding deciding) {
        Optional<Held> found = proposals
                .find(target.id())
                .filter(held -> target.inCare().test(held.proposal().district()));
        if (found.isEmpty()) {
            return new Outcome.NotFound();
        }
        Held held = found.get();
        if (!target.expected().test(held.version())) {
            return new Outcome.Stale(held.version());
        }
        return held.proposal().state() == ReviewProposal.State.OPEN
                ? deciding.take(held)
                : new Outcome.Closed(held.proposal().state());
    }

    /** The evidence may be brought up to date meanwhile; that does not undo a decision. */
    private Outcome close(Held found, Decision decision) {
        Held held = found;
        while (true) {
            Optional<ReviewProposal> closed = held.proposal().closed(decision);
            if (closed.isEmpty()) {
                return new Outcome.Closed(held.proposal().state());
            }
            if (proposals.replace(held, closed.get(), new ReviewEvent.Closed(decision.on()))) {
                return new Outcome.Decided(new Held(closed.get(), held.version() + 1));
            }
            held = proposals.find(held.proposal().id()).orElseThrow();
        }
    }

    private @Nullable LocalDate due(ReviewProposal proposal, Act act, @Nullable LocalDate dueOn) {
        if (act != Act.RECTIFICATION || dueOn != null) {
            return act == Act.RECTIFICATION ? dueOn : null;
        }
        int days = programmes
                .of(proposal.district())
                .map(Programme::rectificationDays)
                .orElseThrow();
        return time.today().plusDays(days);
    }

    private static DesignationState wanted(Act act) {
        return switch (act) {
            case RECTIFICATION -> DesignationState.RECTIFYING;
            case SUSPENSION -> DesignationState.SUSPENDED;
        };
    }

    private static ActOnDesignation.Command command(
            Target target, Act act, String designationId, @Nullable LocalDate dueOn) {
        return new ActOnDesignation.Command(
                designationId,
                DesignationAct.valueOf(act.name()),
                target.reason(),
                null,
                dueOn,
                null,
                null,
                version -> true,
                target.inCare());
    }
}
