package org.fangxin.merchant.application.applying;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fangxin.merchant.MerchantFixtures.USCC;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.fangxin.contracts.codes.UnifiedSocialCreditCode;
import org.fangxin.merchant.MerchantFixtures;
import org.fangxin.merchant.TestTime;
import org.fangxin.merchant.adapter.programme.ProgrammeFiles;
import org.fangxin.merchant.application.InMemoryMerchants;
import org.fangxin.merchant.application.applying.SubmitApplication.Outcome;
import org.fangxin.merchant.domain.DesignationAct;
import org.fangxin.merchant.domain.DesignationNote;
import org.fangxin.merchant.domain.Merchant;
import org.fangxin.merchant.domain.MerchantEvent;
import org.fangxin.merchant.domain.RevocationGround;
import org.fangxin.merchant.domain.Statement;
import org.fangxin.merchant.domain.application.Actor;
import org.fangxin.merchant.domain.application.Answer;
import org.fangxin.merchant.domain.application.Application;
import org.fangxin.merchant.domain.application.ApplicationState;
import org.fangxin.merchant.domain.application.ApplicationState.Stage;
import org.fangxin.merchant.domain.application.ApplicationStep;
import org.fangxin.merchant.domain.application.DocumentReference;
import org.fangxin.merchant.domain.application.Stop;
import org.fangxin.merchant.domain.programme.Programme;
import org.fangxin.merchant.domain.programme.Programmes;
import org.fangxin.merchant.domain.warning.MerchantWarning;
import org.fangxin.merchant.domain.warning.MerchantWarnings;
import org.fangxin.platform.imports.Fault;
import org.fangxin.platform.time.CityTime;
import org.fangxin.platform.time.IdSource;
import org.junit.jupiter.api.Test;

class ApplyingTest {
    private static final Actor MERCHANT = new Actor(Actor.As.APPLICANT, "owner");
    private static final Actor COUNTY = new Actor(Actor.As.COUNTY_REVIEWER, "chen");
    private static final Actor CITY = new Actor(Actor.As.CITY_REVIEWER, "zhou");

    private final TestTime clock = new TestTime("2026-11-23T02:00:00Z");
    private final CityTime time = clock.inTheCity();
    private final IdSource ids = MerchantFixtures.ids();
    private final InMemoryApplications applications = new InMemoryApplications();
    private final InMemoryMerchants merchants = new InMemoryMerchants();
    private final Programmes programmes = ProgrammeFiles.with(null);
    private final Warnings warnings = new Warnings();
    private final Records records = new Records(warnings, time);
    private final SubmitApplication submit = new SubmitApplication(
            applications,
            merchants,
            new Admission(programmes, records, time),
            new SubmitApplication.Moments(time, ids));
    private final AdvanceApplication advance = new AdvanceApplication(applications, time);
    private final RuleApplication rule = new RuleApplication(applications, advance, programmes, time);
    private final AwardDesignation award = new AwardDesignation(
            applications,
            merchants,
            advance,
            new AwardDesignation.Terms(
                    programmes, records, (district, year) -> "FX-" + district + "-" + year + "-000001", ids),
            time);

    /** Warnings that tests put there. */
    private static final class Warnings implements MerchantWarnings {
        private final List<MerchantWarning> all = new ArrayList<>();

        @Override
        public void keep(MerchantWarning warning, long sequence) {
            all.add(warning);
        }

        @Override
        public void end(String warningId, Instant at, long sequence) {
            all.removeIf(warning -> warning.id().equals(warningId));
        }

        @Override
        public List<MerchantWarning> naming(UnifiedSocialCreditCode uscc, Instant moment) {
            return all;
        }
    }

    @Test
    void a_merchant_that_meets_the_checklist_applies_once() {
        register(MerchantFixtures.statement("西湖放心食品"));

        Outcome first = submit.submit(command("k1", full(), documents()));
        Outcome again = submit.submit(command("k1", full(), documents()));
        Outcome second = submit.submit(command("k2", full(), documents()));

        assertThat(first).isInstanceOf(Outcome.Submitted.class).isEqualTo(again);
        assertThat(second).isEqualTo(new Outcome.OpenAlready(id(first)));
        assertThat(applications.events).hasSize(1);
    }

    @Test
    void what_the_checklist_lacks_is_named_all_at_once() {
        register(MerchantFixtures.statement("西湖放心食品"));

        Outcome outcome = submit.submit(command("k1", List.of(new Answer("LICENCE_SHOWN", 5, null)), List.of()));

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Insufficient.class,
                        lacking -> assertThat(lacking.lacking())
                                .extracting(Fault::code)
                                .contains(
                                        "criterion-mandatory",
                                        "kind-score-too-low",
                                        "score-too-low",
                                        "document-missing"));
    }

    @Test
    void answers_must_fit_the_checklist() {
        register(MerchantFixtures.statement("西湖放心食品"));
        List<Answer> answers = List.of(
                new Answer("NO_SUCH", 1, null),
                new Answer("LICENCE_SHOWN", 6, null),
                new Answer("LICENCE_SHOWN", 5, null));

        assertThat(submit.submit(command("k1", answers, documents())))
                .isInstanceOfSatisfying(
                        Outcome.Faulty.class,
                        faulty -> assertThat(faulty.faults())
                                .extracting(Fault::code)
                                .containsExactly("unknown-criterion", "out-of-range", "criterion-twice"));
    }

    @Test
    void a_record_that_stands_against_it_stops_an_application() {
        Merchant merchant = register(MerchantFixtures.awarded("CATERING", "2026-01-01", null));
        String designation = merchant.designations().getFirst().id();
        act(designation, DesignationAct.SUSPENSION);

        assertThat(submit.submit(command("k1", full(), documents())))
                .isEqualTo(new Outcome.Stopped(List.of(new Stop(Stop.Code.DESIGNATION_SUSPENDED, designation))));
        act(designation, DesignationAct.REVOCATION);
        warnings.keep(warning("URGENT"), 1);
        warnings.keep(warning("INFO"), 1);

        assertThat(submit.submit(command("k2", full(), documents())))
                .isEqualTo(new Outcome.Stopped(List.of(
                        new Stop(Stop.Code.DESIGNATION_REVOKED, designation),
                        new Stop(Stop.Code.ACTIVE_WARNING, "W-1"))));
        clock.pass(Duration.ofDays(800));
        warnings.all.clear();
        assertThat(submit.submit(command("k3", full(), documents()))).isInstanceOf(Outcome.Submitted.class);
    }

    @Test
    void who_is_unknown_holds_it_or_lives_where_it_is_not_awarded_cannot_apply() {
        assertThat(submit.submit(command("k1", full(), documents()))).isEqualTo(new Outcome.NotRegistered(USCC));
        register(MerchantFixtures.awarded("STORE", "2026-01-01", null));

        assertThat(submit.submit(command("k2", full(), documents()))).isEqualTo(new Outcome.HeldAlready());
        assertThat(submit.submit(new SubmitApplication.Command(USCC, "NO_KIND", full(), documents(), MERCHANT, "k3")))
                .isEqualTo(new Outcome.KindNotAwarded("NO_KIND"));
    }

    @Test
    void the_programme_decides_on_scores_periods_and_the_term() {
        register(MerchantFixtures.statement("西湖放心食品"));
        String id = id(submit.submit(command("k1", full(), documents())));

        assertThat(rule.approve(target(id, COUNTY), 79, null)).isInstanceOf(RuleApplication.Outcome.Refused.class);
        rule.approve(target(id, COUNTY), 80, null);
        rule.approve(target(id, CITY), 85, null);
        rule.publicise(target(id, CITY));

        assertThat(application(id).state())
                .isEqualTo(
                        new ApplicationState.Publicity(LocalDate.parse("2026-11-23"), LocalDate.parse("2026-11-30")));
        clock.pass(Duration.ofDays(7));
        assertThat(new TurnApplications(applications, advance, time).run()).isZero();
        clock.pass(Duration.ofDays(1));
        assertThat(new TurnApplications(applications, advance, time).run()).isEqualTo(1);
        award.award(id, version -> true, CITY);

        Merchant merchant = merchants.find(USCC).orElseThrow();
        assertThat(merchant.designations()).singleElement().satisfies(designation -> {
            assertThat(designation.kind()).isEqualTo("STORE");
            assertThat(designation.since()).isEqualTo("2026-12-01");
            assertThat(designation.until()).isEqualTo("2027-11-30");
            assertThat(designation.plaqueNumber()).isEqualTo("FX-330106-2026-000001");
            assertThat(designation.isHeldOn(LocalDate.parse("2026-12-01"))).isTrue();
        });
        assertThat(merchants.events.getLast()).isInstanceOf(MerchantEvent.DesignationAwarded.class);
    }

    @Test
    void a_crash_between_the_two_writes_of_an_award_loses_and_doubles_nothing() {
        register(MerchantFixtures.statement("西湖放心食品"));
        String id = ready();
        // The first write alone: the process died after it.
        advance.take(
                id,
                version -> true,
                CITY,
                new ApplicationStep.Award("d-1", "FX-330106-2026-000009", LocalDate.parse("2027-11-30")));
        assertThat(merchants.find(USCC).orElseThrow().designations()).isEmpty();

        award.confer(id);
        award.confer(id);

        assertThat(merchants.find(USCC).orElseThrow().designations())
                .singleElement()
                .satisfies(designation -> assertThat(designation.id()).isEqualTo("d-1"));
    }

    @Test
    void whoever_is_quicker_than_the_chore_finds_the_stage_of_today() {
        register(MerchantFixtures.statement("西湖放心食品"));
        String id = publicised();
        clock.pass(Duration.ofDays(8));

        award.award(id, version -> true, CITY);

        assertThat(application(id).state().stage()).isEqualTo(Stage.AWARDED);
        assertThat(application(id).history()).extracting(entry -> entry.step()).endsWith("PUBLICITY_ENDED", "AWARDED");
    }

    @Test
    void a_record_that_has_come_to_stand_against_it_stops_the_award() {
        register(MerchantFixtures.statement("西湖放心食品"));
        String id = ready();
        warnings.keep(warning("WARNING"), 1);

        assertThat(award.award(id, version -> true, CITY)).isInstanceOf(AwardDesignation.Outcome.Stopped.class);
        assertThat(application(id).state().stage()).isEqualTo(Stage.PUBLICITY_OVER);
    }

    @Test
    void a_step_based_on_an_older_version_is_stale() {
        register(MerchantFixtures.statement("西湖放心食品"));
        String id = id(submit.submit(command("k1", full(), documents())));

        assertThat(advance.take(id, version -> version == 9, COUNTY, new ApplicationStep.Approval(90, null)))
                .isEqualTo(new AdvanceApplication.Outcome.Stale(1));
        assertThat(advance.take("none", version -> true, COUNTY, new ApplicationStep.Approval(90, null)))
                .isEqualTo(new AdvanceApplication.Outcome.NotFound());
    }

    private String publicised() {
        String id = id(submit.submit(command("k1", full(), documents())));
        rule.approve(target(id, COUNTY), 90, null);
        rule.approve(target(id, CITY), 90, null);
        rule.publicise(target(id, CITY));
        return id;
    }

    private String ready() {
        String id = publicised();
        clock.pass(Duration.ofDays(8));
        new TurnApplications(applications, advance, time).run();
        return id;
    }

    private Merchant register(Statement statement) {
        Merchant merchant = MerchantFixtures.registered(statement);
        merchants.add(new MerchantEvent.MerchantRegistered(merchant, MerchantFixtures.TODAY));
        return merchant;
    }

    private void act(String designation, DesignationAct act) {
        Merchant present = merchants.find(USCC).orElseThrow();
        DesignationNote note =
                new DesignationNote(act, time.today(), "因故", RevocationGround.PROMISE_NOT_KEPT, null, null);
        Merchant next = present.acting(designation, note, MerchantFixtures.bureau(), time.now())
                .orElseThrow();
        merchants.replace(
                present,
                new MerchantEvent.DesignationChanged(
                        next, time.today(), next.designation(designation).orElseThrow(), note));
    }

    private Application application(String id) {
        return applications.find(id).orElseThrow().application();
    }

    private static RuleApplication.Target target(String id, Actor actor) {
        return new RuleApplication.Target(id, version -> true, actor);
    }

    private static String id(Outcome outcome) {
        return ((Outcome.Submitted) outcome).held().application().id();
    }

    private static SubmitApplication.Command command(
            String key, List<Answer> answers, List<DocumentReference> documents) {
        return new SubmitApplication.Command(USCC, "STORE", answers, documents, MERCHANT, key);
    }

    private List<Answer> full() {
        Programme programme = programmes.of("330106").orElseThrow();
        return programme.checklist(programme.kind("STORE").orElseThrow()).stream()
                .map(criterion -> new Answer(criterion.code(), criterion.points(), null))
                .toList();
    }

    private static List<DocumentReference> documents() {
        return List.of(
                new DocumentReference("LICENCE", "FILE-1", null),
                new DocumentReference("PROMISE_LETTER", "FILE-2", null));
    }

    private static MerchantWarning warning(String severity) {
        return new MerchantWarning(
                "w-" + severity,
                "W-1",
                "CONSUMPTION_WARNING",
                severity,
                "警示",
                "Warning",
                List.of(USCC.value()),
                MerchantFixtures.NOW,
                null);
    }
}
