package org.fangxin.merchant.application.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fangxin.merchant.MerchantFixtures.USCC;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.fangxin.contracts.codes.UnifiedSocialCreditCode;
import org.fangxin.merchant.MerchantFixtures;
import org.fangxin.merchant.TestTime;
import org.fangxin.merchant.adapter.programme.ProgrammeFiles;
import org.fangxin.merchant.application.InMemoryMerchants;
import org.fangxin.merchant.application.designation.ActOnDesignation;
import org.fangxin.merchant.application.review.DecideProposal.Act;
import org.fangxin.merchant.application.review.DecideProposal.Outcome;
import org.fangxin.merchant.application.review.DecideProposal.Target;
import org.fangxin.merchant.application.standing.ReadStanding;
import org.fangxin.merchant.domain.DesignationAct;
import org.fangxin.merchant.domain.DesignationState;
import org.fangxin.merchant.domain.Merchant;
import org.fangxin.merchant.domain.MerchantEvent;
import org.fangxin.merchant.domain.programme.Programmes;
import org.fangxin.merchant.domain.review.ReviewEvent;
import org.fangxin.merchant.domain.review.ReviewProposal;
import org.fangxin.merchant.domain.review.ReviewProposal.State;
import org.fangxin.merchant.domain.review.ReviewProposals;
import org.fangxin.merchant.domain.standing.ComplaintStep;
import org.fangxin.merchant.domain.standing.Milestone;
import org.fangxin.merchant.domain.standing.Standings;
import org.fangxin.merchant.domain.standing.Tally;
import org.fangxin.merchant.domain.warning.MerchantWarning;
import org.fangxin.merchant.domain.warning.MerchantWarnings;
import org.fangxin.platform.time.CityTime;
import org.fangxin.platform.time.IdSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WatchingStandingsTest {
    private final TestTime clock = new TestTime("2026-11-23T02:00:00Z");
    private final CityTime time = clock.inTheCity();
    private final IdSource ids = MerchantFixtures.ids();
    private final InMemoryMerchants merchants = new InMemoryMerchants();
    private final Programmes programmes = ProgrammeFiles.with(null);
    private final Map<Milestone, Long> counts = new EnumMap<>(Milestone.class);
    private final List<MerchantWarning> warnings = new ArrayList<>();
    private final InMemoryProposals proposals = new InMemoryProposals();
    private final WatchStandings watch = new WatchStandings(
            merchants,
            programmes,
            proposals,
            new Figures(
                    new ReadStanding(new Counted(), time),
                    new Told(),
                    (uscc, from, to, milestone, most) -> List.of("c-of-" + milestone)),
            new WatchStandings.Moments(time, ids));
    private final DecideProposal decide = new DecideProposal(
            proposals, merchants, new ActOnDesignation(merchants, programmes, time), programmes, time);

    /** Counts that tests set. */
    private final class Counted implements Standings {
        @Override
        public boolean count(ComplaintStep step) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean countTogether(List<ComplaintStep> stepsOfOneComplaint) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Tally sum(UnifiedSocialCreditCode uscc, YearMonth from, YearMonth to) {
            return new Tally(counts, 0);
        }
    }

    /** Warnings that tests put there. */
    private final class Told implements MerchantWarnings {
        @Override
        public void keep(MerchantWarning warning, long sequence) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void end(String warningId, Instant at, long sequence) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<MerchantWarning> naming(UnifiedSocialCreditCode uscc, Instant moment) {
            return warnings;
        }
    }

    private static final class InMemoryProposals implements ReviewProposals {
        private final Map<String, Held> held = new TreeMap<>();
        private final List<ReviewEvent> events = new ArrayList<>();

        @Override
        public Optional<Held> find(String id) {
            return Optional.ofNullable(held.get(id));
        }

        @Override
        public List<Held> openAbout(UnifiedSocialCreditCode uscc) {
            return held.values().stream()
                    .filter(each -> each.proposal().state() == State.OPEN)
                    .toList();
        }

        @Override
        public Optional<Held> latest(UnifiedSocialCreditCode uscc, String rule) {
            return held.values().stream()
                    .filter(each -> each.proposal().rule().equals(rule))
                    .reduce((one, other) -> other);
        }

        @Override
        public boolean add(ReviewProposal proposal, ReviewEvent event) {
            held.put(proposal.id(), new Held(proposal, 1));
            events.add(event);
            return true;
        }

        @Override
        public boolean replace(Held present, ReviewProposal next, @Nullable ReviewEvent event) {
            if (held.get(next.id()).version() != present.version()) {
                return false;
            }
            held.put(next.id(), new Held(next, present.version() + 1));
            if (event != null) {
                events.add(event);
            }
            return true;
        }

        @Override
        public List<Held> list(List<String> tokens, @Nullable String after, int limit) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<Held> lastLookedAtBefore(LocalDate today, int limit) {
            throw new UnsupportedOperationException();
        }
    }

    @Test
    void proposes_once_when_a_threshold_is_reached_and_keeps_the_evidence_up_to_date() {
        holding("STORE");
        counts.put(Milestone.RECEIVED, 19L);
        watch.look(USCC);
        assertThat(proposals.held).isEmpty();

        counts.put(Milestone.RECEIVED, 20L);
        watch.look(USCC);
        counts.put(Milestone.RECEIVED, 23L);
        watch.look(USCC);
        watch.look(USCC);

        assertThat(proposals.held.values()).singleElement().satisfies(held -> {
            assertThat(held.proposal().rule()).isEqualTo("COMPLAINTS");
            assertThat(held.proposal().evidence().numerator()).isEqualTo(23);
            assertThat(held.proposal().evidence().complaints()).containsExactly("c-of-RECEIVED");
            assertThat(held.version()).isEqualTo(2);
        });
        assertThat(proposals.events).containsExactly(new ReviewEvent.Proposed(MerchantFixtures.TODAY));
    }

    @Test
    void lifts_a_proposal_when_the_standing_has_recovered_not_when_it_is_a_little_better() {
        holding("STORE");
        counts.put(Milestone.RECEIVED, 20L);
        watch.look(USCC);

        counts.put(Milestone.RECEIVED, 15L);
        watch.look(USCC);
        assertThat(only().state()).isEqualTo(State.OPEN);
        counts.put(Milestone.RECEIVED, 14L);
        watch.look(USCC);

        assertThat(only().state()).isEqualTo(State.LIFTED);
        counts.put(Milestone.RECEIVED, 21L);
        watch.look(USCC);
        assertThat(proposals.openAbout(USCC)).as("recovery keeps nobody quiet").hasSize(1);
    }

    @Test
    void a_share_says_nothing_before_there_is_enough_to_divide() {
        holding("STORE");
        counts.put(Milestone.RATED, 9L);
        watch.look(USCC);
        assertThat(proposals.held).isEmpty();

        counts.put(Milestone.RATED, 10L);
        counts.put(Milestone.RATED_SATISFIED, 5L);
        watch.look(USCC);
        assertThat(only().rule()).isEqualTo("SATISFACTION");
        counts.put(Milestone.RATED_SATISFIED, 7L);
        watch.look(USCC);
        assertThat(only().state()).isEqualTo(State.LIFTED);
    }

    @Test
    void stricter_rules_apply_to_the_kinds_they_name_and_none_to_who_holds_nothing() {
        counts.put(Milestone.TERMINATED, 3L);
        holding("STORE");
        watch.look(USCC);
        assertThat(proposals.held).isEmpty();

        InMemoryMerchants others = new InMemoryMerchants();
        Merchant returns =
                MerchantFixtures.registered(MerchantFixtures.awarded("NO_REASON_RETURN", "2026-01-01", null));
        others.add(new MerchantEvent.MerchantRegistered(returns, MerchantFixtures.TODAY));
        new WatchStandings(
                        others,
                        programmes,
                        proposals,
                        new Figures(new ReadStanding(new Counted(), time), new Told(), (a, b, c, d, e) -> List.of()),
                        new WatchStandings.Moments(time, ids))
                .look(USCC);
        assertThat(only().rule()).isEqualTo("RETURNS_DISPUTED");
    }

    @Test
    void a_grave_warning_alone_is_enough_and_its_end_lifts_the_proposal() {
        holding("STORE");
        warnings.add(warning("INFO"));
        watch.look(USCC);
        assertThat(proposals.held).isEmpty();

        warnings.add(warning("URGENT"));
        watch.look(USCC);
        assertThat(only().rule()).isEqualTo("WARNING");
        assertThat(only().evidence().warnings()).containsExactly("W-URGENT");
        warnings.clear();
        watch.look(USCC);
        assertThat(only().state()).isEqualTo(State.LIFTED);
    }

    @Test
    void a_dismissed_proposal_keeps_its_rule_quiet_for_a_while() {
        holding("STORE");
        counts.put(Milestone.RECEIVED, 20L);
        watch.look(USCC);
        assertThat(decide.dismiss(target())).isInstanceOf(Outcome.Decided.class);
        assertThat(decide.dismiss(target())).isEqualTo(new Outcome.Closed(State.DISMISSED));

        watch.look(USCC);
        clock.pass(Duration.ofDays(29));
        watch.look(USCC);
        assertThat(proposals.held).hasSize(1);
        clock.pass(Duration.ofDays(1));
        watch.look(USCC);
        assertThat(proposals.held).hasSize(2);
    }

    @Test
    void accepting_acts_on_the_designation_and_closes_also_after_a_crash_in_between() {
        String designation = holding("STORE").designations().getFirst().id();
        counts.put(Milestone.RECEIVED, 20L);
        watch.look(USCC);
        assertThat(decide.accept(target(), Act.RECTIFICATION, "another", null))
                .isEqualTo(new Outcome.OtherDesignation());
        // The act alone, as when the process died before the proposal was closed.
        new ActOnDesignation(merchants, programmes, time)
                .act(new ActOnDesignation.Command(
                        designation,
                        DesignationAct.RECTIFICATION,
                        "投诉过多",
                        null,
                        MerchantFixtures.TODAY.plusDays(30),
                        null,
                        null,
                        version -> true,
                        district -> true));

        Outcome outcome = decide.accept(target(), Act.RECTIFICATION, designation, null);

        assertThat(outcome).isInstanceOf(Outcome.Decided.class);
        assertThat(only().state()).isEqualTo(State.ACCEPTED);
        assertThat(merchants.find(USCC).orElseThrow().designations().getFirst()).satisfies(held -> {
            assertThat(held.state()).isEqualTo(DesignationState.RECTIFYING);
            assertThat(held.notes()).hasSize(1);
        });
    }

    @Test
    void what_a_merchant_no_longer_holds_needs_no_review() {
        String designation = holding("STORE").designations().getFirst().id();
        counts.put(Milestone.RECEIVED, 20L);
        watch.look(USCC);
        decide.accept(target(), Act.SUSPENSION, designation, null);
        clock.pass(Duration.ofDays(60));

        watch.look(USCC);

        assertThat(proposals.held).hasSize(1);
        assertThat(only().state()).isEqualTo(State.ACCEPTED);
    }

    private Merchant holding(String kind) {
        Merchant merchant = MerchantFixtures.registered(MerchantFixtures.awarded(kind, "2026-01-01", null));
        merchants.add(new MerchantEvent.MerchantRegistered(merchant, MerchantFixtures.TODAY));
        return merchant;
    }

    private ReviewProposal only() {
        assertThat(proposals.held).hasSize(1);
        return proposals.held.values().iterator().next().proposal();
    }

    private Target target() {
        return new Target(only().id(), version -> true, district -> true, "zhou", "投诉过多");
    }

    private static MerchantWarning warning(String severity) {
        return new MerchantWarning(
                "w-" + severity,
                "W-" + severity,
                "CONSUMPTION_WARNING",
                severity,
                "警示",
                "Warning",
                List.of(USCC.value()),
                MerchantFixtures.NOW,
                null);
    }
}
