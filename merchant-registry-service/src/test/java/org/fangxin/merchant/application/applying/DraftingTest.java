package org.fangxin.merchant.application.applying;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fangxin.merchant.MerchantFixtures.USCC;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.fangxin.contracts.codes.UnifiedSocialCreditCode;
import org.fangxin.merchant.MerchantFixtures;
import org.fangxin.merchant.MerchantLines;
import org.fangxin.merchant.TestTime;
import org.fangxin.merchant.adapter.programme.ProgrammeFiles;
import org.fangxin.merchant.application.InMemoryMerchants;
import org.fangxin.merchant.application.applying.KeepDrafts.Outcome;
import org.fangxin.merchant.application.applying.KeepDrafts.Target;
import org.fangxin.merchant.domain.Merchant;
import org.fangxin.merchant.domain.MerchantEvent;
import org.fangxin.merchant.domain.Statement;
import org.fangxin.merchant.domain.application.Actor;
import org.fangxin.merchant.domain.application.DocumentReference;
import org.fangxin.merchant.domain.application.Draft;
import org.fangxin.merchant.domain.application.Draft.Content;
import org.fangxin.merchant.domain.application.DraftAnswer;
import org.fangxin.merchant.domain.application.DraftPeriod;
import org.fangxin.merchant.domain.application.Drafts;
import org.fangxin.merchant.domain.programme.Programme;
import org.fangxin.merchant.domain.programme.Programmes;
import org.fangxin.merchant.domain.warning.MerchantWarning;
import org.fangxin.merchant.domain.warning.MerchantWarnings;
import org.fangxin.platform.imports.Fault;
import org.fangxin.platform.time.CityTime;
import org.junit.jupiter.api.Test;

class DraftingTest {
    private static final Content NOTHING = new Content(List.of(), List.of());
    private static final UnifiedSocialCreditCode OTHER = new UnifiedSocialCreditCode(MerchantLines.uscc(77));
    private static final Actor OWNER = new Actor(Actor.As.APPLICANT, "owner");

    private final TestTime clock = new TestTime("2026-11-23T02:00:00Z");
    private final CityTime time = clock.inTheCity();
    private final InMemoryApplications applications = new InMemoryApplications();
    private final InMemoryMerchants merchants = new InMemoryMerchants();
    private final InMemoryDrafts drafts = new InMemoryDrafts();
    private final Programmes programmes = ProgrammeFiles.with(null);
    private final Admission admission = new Admission(programmes, new Records(new NoWarnings(), time), time);
    private final SubmitApplication.Moments moments = new SubmitApplication.Moments(time, MerchantFixtures.ids());
    private final KeepDrafts keep = new KeepDrafts(
            drafts, merchants, applications, admission, new KeepDrafts.Keeping(new DraftPeriod(60, 7), moments));
    private final SubmitApplication submitApplication =
            new SubmitApplication(applications, merchants, admission, moments);
    private final SubmitDraft submit = new SubmitDraft(keep, drafts, applications, submitApplication);

    private static final class NoWarnings implements MerchantWarnings {
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
            return List.of();
        }
    }

    @Test
    void a_draft_needs_nothing_but_a_kind_and_there_is_one_of_each() {
        register(MerchantFixtures.statement("西湖放心食品"));

        Outcome started = keep.start(USCC, "STORE", NOTHING, "k1");

        assertThat(started).isInstanceOf(Outcome.Kept.class).isEqualTo(keep.start(USCC, "STORE", NOTHING, "k1"));
        assertThat(keep.start(USCC, "STORE", NOTHING, "k2")).isEqualTo(new Outcome.StartedAlready(id(started)));
        assertThat(keep.start(USCC, "CATERING", NOTHING, "k3")).isInstanceOf(Outcome.Kept.class);
        assertThat(keep.start(USCC, "NO_KIND", NOTHING, "k4")).isEqualTo(new Outcome.KindNotAwarded("NO_KIND"));
        assertThat(keep.start(OTHER, "STORE", NOTHING, "k5")).isEqualTo(new Outcome.NotRegistered());
        assertThat(applications.events).isEmpty();
    }

    @Test
    void what_could_never_be_submitted_is_refused_and_what_is_missing_is_named_at_its_place() {
        register(MerchantFixtures.statement("西湖放心食品"));
        Content wrong = new Content(
                List.of(new DraftAnswer("LICENCE_SHOWN", null, null), new DraftAnswer("NO_SUCH", null, null)),
                List.of());
        assertThat(keep.start(USCC, "STORE", wrong, "k1"))
                .isEqualTo(
                        new Outcome.Faulty(List.of(Fault.at("/answers/1/criterion", "unknown-criterion", "NO_SUCH"))));

        Content half = new Content(List.of(new DraftAnswer("LICENCE_SHOWN", null, "收银台上方")), List.of());
        Draft draft = held(keep.start(USCC, "STORE", half, "k1")).draft();

        assertThat(keep.missing(draft))
                .contains(
                        Fault.at("/answers/0/points", "required"),
                        Fault.at("/answers", "criterion-mandatory", "LICENCE_SHOWN"),
                        Fault.at("/documents", "document-missing", "LICENCE"))
                .extracting(Fault::code)
                .contains("score-too-low", "kind-score-too-low");
        assertThat(submit.submit(target(draft.id(), 1), OWNER))
                .isEqualTo(new SubmitDraft.Outcome.Attempted(
                        new SubmitApplication.Outcome.Faulty(List.of(Fault.at("/answers/0/points", "required")))));
    }

    @Test
    void missing_is_empty_exactly_when_the_submission_is_taken() {
        register(MerchantFixtures.statement("西湖放心食品"));
        String id = id(keep.start(USCC, "STORE", NOTHING, "k1"));
        Content lacksDocuments = new Content(full().answers(), List.of());
        Draft draft = held(keep.change(target(id, 1), lacksDocuments)).draft();
        assertThat(submit.submit(target(id, 2), OWNER))
                .isEqualTo(new SubmitDraft.Outcome.Attempted(
                        new SubmitApplication.Outcome.Insufficient(keep.missing(draft))));

        draft = held(keep.change(target(id, 2), full())).draft();

        assertThat(keep.missing(draft)).isEmpty();
        assertThat(submit.submit(target(id, 3), OWNER)).satisfies(DraftingTest::isSubmitted);
    }

    @Test
    void what_stands_against_the_merchant_is_missing_too() {
        register(MerchantFixtures.statement("西湖放心食品"));
        String first = id(keep.start(USCC, "STORE", full(), "k1"));
        submit.submit(target(first, 1), OWNER);
        String open =
                applications.openOf(USCC, "STORE").orElseThrow().application().id();

        Draft second = held(keep.start(USCC, "STORE", full(), "k2")).draft();

        assertThat(keep.missing(second)).containsExactly(Fault.at("/kind", "application-open", open));
        assertThat(submit.submit(target(second.id(), 1), OWNER))
                .isEqualTo(new SubmitDraft.Outcome.Attempted(new SubmitApplication.Outcome.OpenAlready(open)));
        assertThat(keep.find(USCC, second.id())).isPresent();
    }

    @Test
    void a_submission_that_is_repeated_gets_the_same_application_also_after_a_crash_between_its_writes() {
        register(MerchantFixtures.statement("西湖放心食品"));
        Draft draft = held(keep.start(USCC, "STORE", full(), "k1")).draft();

        SubmitDraft.Outcome first = submit.submit(target(draft.id(), 1), OWNER);
        assertThat(first).satisfies(DraftingTest::isSubmitted);
        assertThat(keep.find(USCC, draft.id())).isEmpty();
        assertThat(submit.submit(target(draft.id(), 1), OWNER)).isEqualTo(first);
        // The process died after the first write: the draft is still there.
        drafts.add(draft, "k1");
        assertThat(submit.submit(target(draft.id(), 1), OWNER)).isEqualTo(first);
        assertThat(keep.find(USCC, draft.id())).isEmpty();
        assertThat(applications.events).hasSize(1);
        assertThat(submit.submit(new Target(OTHER, draft.id(), version -> true), OWNER))
                .isEqualTo(new SubmitDraft.Outcome.NotFound());
    }

    @Test
    void changes_and_discards_rest_on_a_version_and_on_whose_draft_it_is() {
        register(MerchantFixtures.statement("西湖放心食品"));
        String id = id(keep.start(USCC, "STORE", NOTHING, "k1"));

        assertThat(keep.change(target(id, 9), full())).isEqualTo(new Outcome.Stale(1));
        assertThat(keep.change(new Target(OTHER, id, version -> true), full())).isEqualTo(new Outcome.NotFound());
        assertThat(keep.find(OTHER, id)).isEmpty();
        assertThat(keep.change(target(id, 1), full())).isInstanceOf(Outcome.Kept.class);
        assertThat(submit.submit(target(id, 1), OWNER)).isEqualTo(new SubmitDraft.Outcome.Stale(2));
        assertThat(keep.discard(target(id, 1))).isEqualTo(new Outcome.Stale(2));
        assertThat(keep.discard(target(id, 2))).isEqualTo(new Outcome.Discarded());
        assertThat(keep.discard(target(id, 2))).isEqualTo(new Outcome.NotFound());
    }

    @Test
    void a_draft_is_there_on_its_last_day_and_gone_on_the_next_before_any_chore() {
        register(MerchantFixtures.statement("西湖放心食品"));
        Draft draft = held(keep.start(USCC, "STORE", NOTHING, "k1")).draft();
        assertThat(draft.keptUntil()).isEqualTo("2027-01-22");
        assertThat(new DraftPeriod(60, 7).noticeOn(draft)).isEqualTo("2027-01-15");
        clock.pass(Duration.ofDays(60));
        keep.dropOver();
        Draft changed = held(keep.change(target(draft.id(), 1), full())).draft();
        assertThat(changed.keptUntil()).isEqualTo("2027-03-23");

        clock.pass(Duration.ofDays(61));

        assertThat(keep.find(USCC, draft.id())).isEmpty();
        assertThat(keep.all(USCC)).isEmpty();
        assertThat(submit.submit(target(draft.id(), 2), OWNER)).isEqualTo(new SubmitDraft.Outcome.NotFound());
        String next = id(keep.start(USCC, "STORE", NOTHING, "k2"));
        assertThat(next).isNotEqualTo(draft.id());
        assertThat(drafts.all(USCC)).hasSize(1);
    }

    private void register(Statement statement) {
        Merchant merchant = MerchantFixtures.registered(statement);
        merchants.add(new MerchantEvent.MerchantRegistered(merchant, MerchantFixtures.TODAY));
    }

    private Content full() {
        Programme programme = programmes.of("330106").orElseThrow();
        return new Content(
                programme.checklist(programme.kind("STORE").orElseThrow()).stream()
                        .map(criterion -> new DraftAnswer(criterion.code(), criterion.points(), null))
                        .toList(),
                List.of(
                        new DocumentReference("LICENCE", "FILE-1", null),
                        new DocumentReference("PROMISE_LETTER", "FILE-2", null)));
    }

    private static Target target(String id, long version) {
        return new Target(USCC, id, present -> present == version);
    }

    private static void isSubmitted(SubmitDraft.Outcome outcome) {
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        SubmitDraft.Outcome.Attempted.class,
                        attempted -> assertThat(attempted.outcome())
                                .isInstanceOf(SubmitApplication.Outcome.Submitted.class));
    }

    private static Drafts.Held held(Outcome outcome) {
        return ((Outcome.Kept) outcome).held();
    }

    private static String id(Outcome outcome) {
        return held(outcome).draft().id();
    }
}
