package org.fangxin.warning.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.fangxin.warning.NoticeFixtures;
import org.fangxin.warning.domain.Versioned;
import org.fangxin.warning.domain.proposal.Acceptance;
import org.fangxin.warning.domain.proposal.AcceptedProposal;
import org.fangxin.warning.domain.proposal.Decision;
import org.fangxin.warning.domain.proposal.OpenProposal;
import org.fangxin.warning.domain.proposal.Proposal;
import org.fangxin.warning.domain.proposal.ProposalHead;
import org.fangxin.warning.domain.proposal.Proposals;
import org.fangxin.warning.domain.surge.Evidence;
import org.fangxin.warning.domain.surge.SurgeSubject;
import org.junit.jupiter.api.Test;

/** What every way to keep proposals must do. */
public abstract class ProposalsContract {
    private static final Instant NOW = Instant.parse("2026-11-24T08:00:00Z");

    private final SurgeSubject shop =
            new SurgeSubject.Merchant(UUID.randomUUID().toString());

    protected abstract Proposals proposals();

    @Test
    void opens_one_of_several_that_are_opened_at_once() throws Exception {
        List<Callable<Boolean>> processes = IntStream.range(0, 8)
                .<Callable<Boolean>>mapToObj(i -> () -> proposals().open(proposal(1)))
                .toList();
        long opened = 0;
        try (ExecutorService pool = Executors.newFixedThreadPool(8)) {
            for (Future<Boolean> done : pool.invokeAll(processes)) {
                opened += done.get() ? 1 : 0;
            }
        }

        assertThat(opened).isEqualTo(1);
    }

    @Test
    void finds_the_latest_round_of_a_subject() {
        proposals().open(proposal(1));
        OpenProposal second = proposal(2);
        proposals().open(second);
        proposals()
                .open(new OpenProposal(
                        new ProposalHead(UUID.randomUUID().toString(), new SurgeSubject.Merchant("other"), 9, NOW),
                        evidence()));

        assertThat(proposals().latestOf(shop)).contains(new Versioned<>(second, 1));
        assertThat(proposals()
                        .latestOf(new SurgeSubject.Area(
                                "330106", UUID.randomUUID().toString())))
                .isEmpty();
    }

    @Test
    void writes_a_change_only_over_the_version_it_is_based_on_and_reads_every_state_back() {
        OpenProposal open = proposal(1);
        proposals().open(open);
        Decision decision = new Decision("wang", NOW);
        Acceptance acceptance = new Acceptance("w1", "XJ-2026-0001", NoticeFixtures.recall(), "key");
        List<Proposal> states = List.of(
                open.accept(decision, acceptance),
                open.accept(decision, acceptance).withWarningCreated(),
                open.dismiss(decision, "误报"),
                open.lapse(evidence(), NOW));

        for (int version = 1; version <= states.size(); version++) {
            Proposal next = states.get(version - 1);
            assertThat(proposals().replace(next, version)).isTrue();
            assertThat(proposals().replace(open, version)).isFalse();
            assertThat(proposals().find(open.head().id())).contains(new Versioned<>(next, version + 1L));
        }
    }

    @Test
    void knows_which_are_open_and_which_acceptances_are_unfinished() {
        OpenProposal open = proposal(1);
        proposals().open(open);
        assertThat(proposals().open(10_000)).contains(new Versioned<>(open, 1));
        assertThat(proposals().unfinished(10_000)).doesNotContain(new Versioned<>(open, 1));

        AcceptedProposal accepted = open.accept(
                new Decision("wang", NOW), new Acceptance("w1", "XJ-2026-0001", NoticeFixtures.recall(), "key"));
        proposals().replace(accepted, 1);
        assertThat(proposals().open(10_000))
                .noneMatch(held -> held.value().head().equals(open.head()));
        assertThat(proposals().unfinished(10_000)).contains(new Versioned<>(accepted, 2));

        proposals().replace(accepted.withWarningCreated(), 2);
        assertThat(proposals().unfinished(10_000))
                .noneMatch(held -> held.value().head().equals(open.head()));
    }

    private OpenProposal proposal(int round) {
        return new OpenProposal(new ProposalHead(UUID.randomUUID().toString(), shop, round, NOW), evidence());
    }

    private static Evidence evidence() {
        LocalDate day = LocalDate.of(2026, 11, 24);
        return new Evidence(
                day.minusDays(6),
                day,
                5,
                5,
                1.25,
                List.of(new Evidence.DayCount(day, 5)),
                Map.of("PRICE", 5),
                List.of("c1", "c2"),
                NOW);
    }
}
