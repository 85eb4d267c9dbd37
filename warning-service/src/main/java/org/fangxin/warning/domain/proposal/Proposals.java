package org.fangxin.warning.domain.proposal;

import java.util.List;
import java.util.Optional;
import org.fangxin.warning.domain.Versioned;
import org.fangxin.warning.domain.surge.SurgeSubject;

/** Keeps proposals. */
public interface Proposals {
    /** The proposal of this id. */
    Optional<Versioned<Proposal>> find(String id);

    /** The subject's proposal of the highest round. */
    Optional<Versioned<Proposal>> latestOf(SurgeSubject subject);

    /** Adds one; false when subject and round are taken, so of several that try at once one succeeds. */
    boolean open(OpenProposal proposal);

    /** Writes a change over the version that it is based on; false when that is no longer the newest. */
    boolean replace(Proposal proposal, long basedOn);

    /** Open ones, those first whose evidence is oldest. */
    List<Versioned<Proposal>> open(int limit);

    /** Accepted ones whose warning is not known to exist, oldest first. */
    List<Versioned<Proposal>> unfinished(int limit);
}
