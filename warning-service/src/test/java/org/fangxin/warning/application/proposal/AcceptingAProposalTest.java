package org.fangxin.warning.application.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.fangxin.warning.MovableClock;
import org.fangxin.warning.NoticeFixtures;
import org.fangxin.warning.application.BasedOn;
import org.fangxin.warning.application.InMemoryProposals;
import org.fangxin.warning.application.InMemoryWarnings;
import org.fangxin.warning.domain.Versioned;
import org.fangxin.warning.domain.notice.DraftWarning;
import org.fangxin.warning.domain.notice.Notice;
import org.fangxin.warning.domain.notice.Scope;
import org.fangxin.warning.domain.notice.Warning;
import org.fangxin.warning.domain.notice.WarningChange;
import org.fangxin.warning.domain.notice.WarningKind;
import org.fangxin.warning.domain.notice.Warnings;
import org.fangxin.warning.domain.proposal.AcceptedProposal;
import org.fangxin.warning.domain.proposal.OpenProposal;
import org.fangxin.warning.domain.proposal.Proposal;
import org.fangxin.warning.domain.proposal.ProposalHead;
import org.fangxin.warning.domain.surge.Evidence;
import org.fangxin.warning.domain.surge.SurgeSubject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AcceptingAProposalTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final String SHOP = "91330106MA2ABCDEX7";

    private final MovableClock clock = new MovableClock("2026-11-24T04:00:00Z");
    private final InMemoryProposals proposals = new InMemoryProposals();
    private final InMemoryWarnings warnings = new InMemoryWarnings();
    private final AtomicInteger numbers = new AtomicInteger();
    private final Evidence evidence = new Evidence(
            TODAY.minusDays(6), TODAY, 5, 5, 0, List.of(), Map.of("CONTRACT", 5), List.of("c1"), clock.instant());

    @BeforeEach
    void one_is_open() {
        proposals.open(new OpenProposal(
                new ProposalHead("p1", new SurgeSubject.Merchant(SHOP), 1, clock.instant()), evidence));
    }

    @Test
    void makes_a_draft_with_the_evidence_and_the_scope_of_the_surge() {
        AcceptProposal.Outcome outcome = accept(warnings).handle(command(1L, "k1"));

        Warning warning = ((AcceptProposal.Outcome.Accepted) outcome).warning().value();
        assertThat(warning).isInstanceOf(DraftWarning.class);
        assertThat(warning.head().number()).isEqualTo("XJ-2026-0001");
        assertThat(warning.head().origin().evidence()).isEqualTo(evidence);
        assertThat(warning.notice().scope().merchants()).containsExactly(SHOP);
        AcceptedProposal accepted =
                (AcceptedProposal) proposals.find("p1").orElseThrow().value();
        assertThat(accepted.acceptance().warningId()).isEqualTo(warning.head().id());
        assertThat(accepted.created()).isTrue();
    }

    @Test
    void lets_newer_evidence_come_in_between_reading_and_deciding() {
        Versioned<Proposal> held = proposals.find("p1").orElseThrow();
        proposals.replace(((OpenProposal) held.value()).showing(evidence), 1);
        proposals.replace(((OpenProposal) held.value()).showing(evidence), 2);

        assertThat(accept(warnings).handle(command(1L, "k1"))).isInstanceOf(AcceptProposal.Outcome.Accepted.class);
    }

    @Test
    void refuses_a_version_that_never_was() {
        assertThat(accept(warnings).handle(command(2L, "k1")))
                .isEqualTo(new AcceptProposal.Outcome.Refused(new DecisionRefusal.Stale(1)));
    }

    @Test
    void is_decided_once() {
        accept(warnings).handle(command(1L, "k1"));

        assertThat(accept(warnings).handle(command(null, "k2")))
                .isEqualTo(new AcceptProposal.Outcome.Refused(new DecisionRefusal.NotOpen(Proposal.Status.ACCEPTED)));
        assertThat(accept(warnings).handle(command(1L, "k2")))
                .isEqualTo(new AcceptProposal.Outcome.Refused(new DecisionRefusal.Stale(3)));
        assertThat(warnings.all()).hasSize(1);
    }

    @Test
    void gives_a_repeated_request_its_own_warning() {
        AcceptProposal.Outcome first = accept(warnings).handle(command(1L, "k1"));

        assertThat(accept(warnings).handle(command(1L, "k1"))).isEqualTo(first);
    }

    @Test
    void makes_the_very_warning_later_when_it_dies_between_the_two_records() {
        assertThatThrownBy(() -> accept(new DyingWarnings()).handle(command(1L, "k1")))
                .hasMessage("died");
        AcceptedProposal interrupted =
                (AcceptedProposal) proposals.find("p1").orElseThrow().value();
        assertThat(interrupted.created()).isFalse();

        FinishAcceptances finish = new FinishAcceptances(proposals, new CreateProposedWarning(warnings, proposals));
        finish.run();
        finish.run();

        assertThat(warnings.all())
                .singleElement()
                .extracting(warning -> warning.head().id())
                .isEqualTo(interrupted.acceptance().warningId());
        assertThat(proposals.unfinished(10)).isEmpty();
    }

    @Test
    void stays_open_when_the_text_breaks_rules() {
        Function<Scope, Notice> backwards = scope -> NoticeFixtures.of(
                WarningKind.CONSUMPTION_WARNING, "标题", scope, NoticeFixtures.EXPIRES, NoticeFixtures.EFFECTIVE);

        AcceptProposal.Outcome outcome =
                accept(warnings).handle(new AcceptProposal.Command("p1", new BasedOn(1L), "wang", backwards, "k1"));

        assertThat(outcome).isInstanceOf(AcceptProposal.Outcome.Flawed.class);
        assertThat(proposals.find("p1").orElseThrow().value()).isInstanceOf(OpenProposal.class);
    }

    @Test
    void is_dismissed_with_a_reason() {
        DismissProposal dismiss = new DismissProposal(proposals, clock);

        assertThat(dismiss.handle(new DismissProposal.Command("p1", new BasedOn(1L), "wang", "<b>no</b>")))
                .isInstanceOf(DismissProposal.Outcome.Flawed.class);
        assertThat(dismiss.handle(new DismissProposal.Command("p2", new BasedOn(1L), "wang", "误报")))
                .isEqualTo(new DismissProposal.Outcome.Refused(new DecisionRefusal.NotFound()));
        assertThat(dismiss.handle(new DismissProposal.Command("p1", new BasedOn(1L), "wang", "误报")))
                .isInstanceOf(DismissProposal.Outcome.Dismissed.class);
        assertThat(accept(warnings).handle(command(2L, "k1")))
                .isEqualTo(new AcceptProposal.Outcome.Refused(new DecisionRefusal.NotOpen(Proposal.Status.DISMISSED)));
    }

    private AcceptProposal accept(Warnings into) {
        return new AcceptProposal(
                proposals,
                new CreateProposedWarning(into, proposals),
                () -> "XJ-2026-%04d".formatted(numbers.incrementAndGet()),
                () -> "w" + numbers.get(),
                clock);
    }

    private static AcceptProposal.Command command(Long basedOn, String requestKey) {
        return new AcceptProposal.Command(
                "p1",
                new BasedOn(basedOn),
                "wang",
                scope ->
                        NoticeFixtures.of(WarningKind.CONSUMPTION_WARNING, "标题", scope, NoticeFixtures.EFFECTIVE, null),
                requestKey);
    }

    /** The process dies when it is about to create the warning. */
    private static final class DyingWarnings implements Warnings {
        @Override
        public Optional<Versioned<Warning>> find(String id) {
            return Optional.empty();
        }

        @Override
        public Optional<Versioned<Warning>> createdBy(String requestKey) {
            return Optional.empty();
        }

        @Override
        public boolean create(DraftWarning warning) {
            throw new IllegalStateException("died");
        }

        @Override
        public Optional<Long> replace(WarningChange change, long basedOn) {
            return Optional.empty();
        }
    }
}
