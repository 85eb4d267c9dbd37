package org.fangxin.warning.application;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fangxin.warning.domain.Versioned;
import org.fangxin.warning.domain.proposal.AcceptedProposal;
import org.fangxin.warning.domain.proposal.OpenProposal;
import org.fangxin.warning.domain.proposal.Proposal;
import org.fangxin.warning.domain.proposal.Proposals;
import org.fangxin.warning.domain.surge.SurgeSubject;

/** Proposals in memory. */
public final class InMemoryProposals implements Proposals {
    private final Map<String, Versioned<Proposal>> held = new LinkedHashMap<>();

    @Override
    public synchronized Optional<Versioned<Proposal>> find(String id) {
        return Optional.ofNullable(held.get(id));
    }

    @Override
    public synchronized Optional<Versioned<Proposal>> latestOf(SurgeSubject subject) {
        return held.values().stream()
                .filter(each -> each.value().head().subject().equals(subject))
                .max(Comparator.comparingInt(each -> each.value().head().round()));
    }

    @Override
    public synchronized boolean open(OpenProposal proposal) {
        boolean taken = held.values().stream()
                .map(each -> each.value().head())
                .anyMatch(head -> head.subject().equals(proposal.head().subject())
                        && head.round() == proposal.head().round());
        if (taken) {
            return false;
        }
        held.put(proposal.head().id(), new Versioned<>(proposal, 1));
        return true;
    }

    @Override
    public synchronized boolean replace(Proposal proposal, long basedOn) {
        Versioned<Proposal> current = held.get(proposal.head().id());
        if (current == null || current.version() != basedOn) {
            return false;
        }
        held.put(proposal.head().id(), new Versioned<>(proposal, basedOn + 1));
        return true;
    }

    @Override
    public synchronized List<Versioned<Proposal>> open(int limit) {
        return held.values().stream()
                .filter(each -> each.value() instanceof OpenProposal)
                .sorted(Comparator.comparing(each -> each.value().evidence().countedAt()))
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized List<Versioned<Proposal>> unfinished(int limit) {
        return held.values().stream()
                .filter(each -> each.value() instanceof AcceptedProposal accepted && !accepted.created())
                .limit(limit)
                .toList();
    }

    public synchronized List<Proposal> all() {
        return held.values().stream().map(Versioned::value).toList();
    }
}
