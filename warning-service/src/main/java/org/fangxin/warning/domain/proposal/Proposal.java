package org.fangxin.warning.domain.proposal;

import org.fangxin.warning.domain.surge.Evidence;

/** A surge of complaints put before the editors. Each state allows other things, so each is a type. */
public sealed interface Proposal permits OpenProposal, AcceptedProposal, DismissedProposal, LapsedProposal {
    /** What stays the same for its life. */
    ProposalHead head();

    /** What the complaints showed: the newest count while open, the one decided upon afterwards. */
    Evidence evidence();

    /** Its state. */
    Status status();

    /** States as clients name them. */
    enum Status {
        /** Waits for a decision. */
        OPEN,
        /** An editor turned it into a warning. */
        ACCEPTED,
        /** An editor decided that no warning is needed. */
        DISMISSED,
        /** The complaints calmed down before anybody decided. */
        LAPSED
    }
}
