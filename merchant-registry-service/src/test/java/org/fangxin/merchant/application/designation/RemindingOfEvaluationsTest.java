package org.fangxin.merchant.application.designation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fangxin.merchant.MerchantFixtures.USCC;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.fangxin.contracts.codes.UnifiedSocialCreditCode;
import org.fangxin.merchant.MerchantFixtures;
import org.fangxin.merchant.TestTime;
import org.fangxin.merchant.application.InMemoryMerchants;
import org.fangxin.merchant.application.designation.RemindOfEvaluations.Notice;
import org.fangxin.merchant.domain.Designation;
import org.fangxin.merchant.domain.DesignationAct;
import org.fangxin.merchant.domain.DesignationNote;
import org.fangxin.merchant.domain.Merchant;
import org.fangxin.merchant.domain.MerchantEvent;
import org.fangxin.merchant.domain.RevocationGround;
import org.fangxin.merchant.domain.evaluation.DueEvaluation;
import org.fangxin.merchant.domain.evaluation.EvaluationCalendar;
import org.fangxin.merchant.domain.evaluation.EvaluationReminder;
import org.fangxin.merchant.domain.evaluation.EvaluationReminders;
import org.fangxin.platform.time.CityTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RemindingOfEvaluationsTest {
    private final TestTime clock = new TestTime("2026-11-23T02:00:00Z");
    private final CityTime time = clock.inTheCity();
    private final InMemoryMerchants merchants = new InMemoryMerchants();
    private final Calendar calendar = new Calendar();
    private final Reminders reminders = new Reminders();
    private final KeepEvaluationCalendar keep = new KeepEvaluationCalendar(calendar, merchants, time);
    private final RemindOfEvaluations remind =
            new RemindOfEvaluations(calendar, keep, reminders, merchants, new Notice(30, time));

    private static final class Calendar implements EvaluationCalendar {
        private final Map<String, DueEvaluation> entries = new TreeMap<>();
        private final Map<String, DueEvaluation> untold = new TreeMap<>();

        @Override
        public void keep(UnifiedSocialCreditCode uscc, long revision, List<DueEvaluation> all) {
            entries.values().removeIf(entry -> entry.uscc().equals(uscc));
            untold.values().removeIf(entry -> entry.uscc().equals(uscc));
            all.forEach(entry -> {
                entries.put(entry.designationId(), entry);
                untold.put(entry.designationId(), entry);
            });
        }

        @Override
        public List<DueEvaluation> dueBefore(List<String> tokens, LocalDate before, @Nullable String after, int limit) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<DueEvaluation> untold(LocalDate day, int limit) {
            return untold.values().stream()
                    .filter(entry -> !entry.dueOn().isAfter(day))
                    .sorted(Comparator.comparing(DueEvaluation::place))
                    .limit(limit)
                    .toList();
        }

        @Override
        public void told(DueEvaluation entry) {
            untold.remove(entry.designationId(), entry);
        }

        @Override
        public boolean isWhole() {
            return true;
        }

        @Override
        public void markWhole() {
            throw new UnsupportedOperationException();
        }
    }

    private static final class Reminders implements EvaluationReminders {
        private final List<EvaluationReminder> told = new ArrayList<>();

        @Override
        public boolean tell(EvaluationReminder reminder) {
            boolean before = told.stream()
                    .anyMatch(each -> each.designationId().equals(reminder.designationId())
                            && each.dueOn().getYear() >= reminder.dueOn().getYear());
            return !before && told.add(reminder);
        }
    }

    @Test
    void tells_so_many_days_before_and_once_however_often_it_looks() {
        String designation = hold("2026-11-23", "2027-11-22");
        clock.pass(Duration.ofDays(333));
        assertThat(remind.run()).isZero();

        clock.pass(Duration.ofDays(1));

        assertThat(remind.run()).isEqualTo(1);
        assertThat(remind.run()).isZero();
        keep.lookAt(USCC);
        assertThat(remind.run()).isZero();
        assertThat(reminders.told)
                .containsExactly(new EvaluationReminder(
                        designation,
                        USCC,
                        "330106",
                        "STORE",
                        LocalDate.parse("2027-11-22"),
                        LocalDate.parse("2027-10-23")));
    }

    @Test
    void catches_up_with_days_on_which_it_did_not_run_and_tells_again_in_the_next_year() {
        String designation = hold("2026-11-23", null);
        clock.pass(Duration.ofDays(380));

        assertThat(remind.run()).isEqualTo(1);
        assertThat(reminders.told.getFirst().on()).isEqualTo("2027-12-08");
        act(designation, DesignationAct.EVALUATION);
        assertThat(remind.run()).isZero();
        clock.pass(Duration.ofDays(330));

        assertThat(remind.run()).isEqualTo(1);
        assertThat(reminders.told)
                .extracting(EvaluationReminder::dueOn)
                .containsExactly(LocalDate.parse("2027-11-22"), LocalDate.parse("2028-11-22"));
    }

    @Test
    void does_not_tell_of_what_was_lost_or_evaluated_a_moment_ago() {
        String designation = hold("2026-11-23", "2027-11-22");
        clock.pass(Duration.ofDays(350));
        Merchant present = merchants.find(USCC).orElseThrow();
        replace(present, designation, DesignationAct.REVOCATION);

        assertThat(remind.run()).isZero();

        assertThat(reminders.told).isEmpty();
        assertThat(calendar.entries).isEmpty();
    }

    private String hold(String since, @Nullable String until) {
        Merchant merchant = MerchantFixtures.registered(MerchantFixtures.awarded("STORE", since, until));
        merchants.add(new MerchantEvent.MerchantRegistered(merchant, MerchantFixtures.TODAY));
        keep.lookAt(USCC);
        return merchant.designations().getFirst().id();
    }

    private void act(String designation, DesignationAct act) {
        replace(merchants.find(USCC).orElseThrow(), designation, act);
        keep.lookAt(USCC);
    }

    private void replace(Merchant present, String designation, DesignationAct act) {
        DesignationNote note =
                new DesignationNote(act, time.today(), "年度后评价", RevocationGround.PROMISE_NOT_KEPT, null, null);
        Merchant next = present.acting(designation, note, MerchantFixtures.bureau(), time.now())
                .orElseThrow();
        Designation after = next.designation(designation).orElseThrow();
        merchants.replace(present, new MerchantEvent.DesignationChanged(next, time.today(), after, note));
    }
}
