package org.fangxin.warning.application.proposal;

import org.fangxin.warning.application.BasedOn;
import org.fangxin.warning.domain.proposal.Proposal;

/** Why a decision on a proposal was not made. */
public sealed interface DecisionRefusal {
    /** There is no such proposal. */
    record NotFound() implements DecisionRefusal {}

    /** The decision rests on a version that is not the current one. */
    record Stale(long current) implements DecisionRefusal {}

    /** Another decision was made, or the surge is over. */
    record NotOpen(Proposal.Status status) implements DecisionRefusal {}

    /** For a proposal that is no longer open: stale when the caller has not seen that yet. */
    static DecisionRefusal of(Proposal proposal, long version, BasedOn basedOn) {
        return basedOn.accepts(version) ? new NotOpen(proposal.status()) : new Stale(version);
    }
}
