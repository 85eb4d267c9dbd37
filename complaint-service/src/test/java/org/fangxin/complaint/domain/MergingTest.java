package org.fangxin.complaint.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fangxin.complaint.domain.ComplaintFixtures.ANOTHER_SHOP;
import static org.fangxin.complaint.domain.ComplaintFixtures.CLOCKS;
import static org.fangxin.complaint.domain.ComplaintFixtures.CONSUMER;
import static org.fangxin.complaint.domain.ComplaintFixtures.after;
import static org.fangxin.complaint.domain.ComplaintFixtures.bakery;
import static org.fangxin.complaint.domain.ComplaintFixtures.byOfficer;
import static org.fangxin.complaint.domain.ComplaintFixtures.filed;
import static org.fangxin.complaint.domain.ComplaintFixtures.made;
import static org.fangxin.complaint.domain.deadline.MergeRule.Circumstance.NEW_FACTS;
import static org.fangxin.complaint.domain.deadline.MergeRule.Circumstance.SAME_MATTER;
import static org.fangxin.complaint.domain.deadline.MergeRule.Circumstance.SEVERAL_COMPLAINANTS;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.fangxin.complaint.domain.deadline.LegalBasis;
import org.fangxin.complaint.domain.deadline.LegalDeadline;
import org.fangxin.complaint.domain.deadline.MergeRule.Circumstance;
import org.fangxin.complaint.domain.filing.Respondent;
import org.fangxin.complaint.domain.intake.Acceptance;
import org.fangxin.complaint.domain.intake.Withdrawal;
import org.fangxin.complaint.domain.mediation.Delegation;
import org.fangxin.complaint.domain.mediation.MediationConsent;
import org.fangxin.complaint.domain.mediation.MediationStart;
import org.fangxin.complaint.domain.mediation.Settlement;
import org.fangxin.complaint.domain.mediation.Suspension;
import org.fangxin.complaint.domain.mediation.TestingEnd;
import org.fangxin.complaint.domain.mediation.TestingStart;
import org.fangxin.complaint.domain.merge.Absorption;
import org.fangxin.complaint.domain.merge.Merger;
import org.fangxin.complaint.domain.merge.Merging;
import org.fangxin.complaint.domain.side.CoComplainant;
import org.fangxin.complaint.domain.statistics.Counting;
import org.fangxin.platform.time.CityTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MergingTest {
    private static final String DAY = "2026-11-24";

    @ParameterizedTest
    @CsvSource({
        // the days of both receipts, why, and the last day of the decision on the case that leads
        "2026-04-28, 2026-04-30, NEW_FACTS, 2026-05-13",
        "2026-04-28, 2026-04-30, SAME_MATTER, 2026-05-11",
        "2026-04-30, 2026-04-28, NEW_FACTS, 2026-05-13",
        "2026-04-30, 2026-04-28, SEVERAL_COMPLAINANTS, 2026-05-11",
        "2026-11-20, 2026-11-23, NEW_FACTS, 2026-12-02",
        // Order 20 says nothing of it: nobody's limit grows
        "2026-02-11, 2026-02-12, NEW_FACTS, 2026-02-27",
        "2026-02-12, 2026-02-11, NEW_FACTS, 2026-02-27",
    })
    void counts_the_decision_from_the_day_that_the_rule_names(
            String leadOn, String memberOn, Circumstance why, String dueOn) {
        Complaint lead = received(1, leadOn);

        Complaint merged = after(lead, absorption(why, received(2, memberOn)), byOfficer(DAY));

        assertThat(due(merged)).isEqualTo(dueOn);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-07-27, 2026-08-04, NEW_FACTS, 2026-10-08",
        "2026-07-27, 2026-08-04, SAME_MATTER, 2026-09-28",
        "2026-08-04, 2026-07-27, SEVERAL_COMPLAINANTS, 2026-09-28",
        "2026-08-04, 2026-07-27, NEW_FACTS, 2026-10-08",
    })
    void counts_mediation_of_accepted_cases_likewise(String leadOn, String memberOn, Circumstance why, String dueOn) {
        Complaint lead = accepted(1, "2026-07-24", leadOn);

        Complaint merged = after(lead, absorption(why, accepted(2, "2026-07-24", memberOn)), byOfficer("2026-08-05"));

        assertThat(due(merged)).isEqualTo(dueOn);
        assertThat(((Accepted) merged.state()).acceptedOn()).isEqualTo(leadOn);
    }

    @Test
    void starts_mediation_anew_with_the_receipt_of_new_facts_and_with_nothing_else() {
        Complaint lead = accepted(1, "2026-07-24", "2026-07-27");
        Complaint member = received(2, "2026-08-04");

        assertThat(due(after(lead, absorption(NEW_FACTS, member), byOfficer("2026-08-05"))))
                .isEqualTo("2026-10-08");
        assertThat(due(after(lead, absorption(SAME_MATTER, member), byOfficer("2026-08-05"))))
                .isEqualTo("2026-09-28");
    }

    @Test
    void counts_from_acceptance_again_when_an_opened_case_is_accepted_anew() {
        Complaint merged = after(
                accepted(1, "2026-07-24", "2026-08-04"),
                absorption(SAME_MATTER, accepted(2, "2026-07-24", "2026-07-27")),
                byOfficer("2026-08-05"));
        Complaint again = after(
                merged.in(new Reopened(LocalDate.of(2026, 8, 10), "未退款")).decidedFrom(LocalDate.of(2026, 8, 10)),
                new Acceptance(null),
                byOfficer("2026-08-11"));

        assertThat(again.countedFrom()).contains(LocalDate.of(2026, 8, 11));
    }

    @Test
    void ties_both_cases_and_tells_in_both_on_which_article() {
        Complaint lead = received(1, "2026-11-23");
        Complaint member = received(2, "2026-11-24");
        Merger merger = new Merger(NEW_FACTS, false);

        Move.Made led = made(lead.take(new Absorption(merger, List.of(member), "补充事实"), byOfficer(DAY)));
        Move.Made gone = made(member.take(new Merging(merger, led.complaint(), "补充事实"), byOfficer(DAY)));

        assertThat(Merger.taken(led.complaint(), member)).isTrue();
        assertThat(led.complaint().timeline().getLast().what()).isEqualTo("MERGED_IN");
        assertThat(led.complaint().timeline().getLast().basis()).isEqualTo(new LegalBasis("SAMR-121", "2026", "35"));
        assertThat(gone.complaint().state())
                .isEqualTo(new Merged(LocalDate.of(2026, 11, 24), lead.id(), lead.trackingNumber()));
        assertThat(gone.event()).isEqualTo(new ComplaintEvent.Merged(LocalDate.of(2026, 11, 24), lead.id(), false));
        assertThat(gone.complaint().deadline(CLOCKS)).isEmpty();
        assertThat(gone.complaint().alarmOn(CLOCKS)).isEmpty();
        assertThat(gone.complaint().allowedTo(Party.COMPLAINANT)).isEmpty();
        assertThat(gone.complaint().allowedTo(Party.OFFICER)).isEmpty();
    }

    @Test
    void makes_those_of_several_cases_co_complainants_who_see_the_leading_one() {
        Complaint lead = received(1, "2026-11-23");
        Complaint member =
                filed(id(2), 2, "consumer-2", bakery(), at("2026-11-24")).complaint();

        assertThat(hindrance(SEVERAL_COMPLAINANTS, false, lead, member)).isEqualTo(Move.Hindrance.NOT_ALL_AGREE);
        Complaint joint = after(
                lead, new Absorption(new Merger(SEVERAL_COMPLAINANTS, true), List.of(member), "共同投诉"), byOfficer(DAY));

        assertThat(joint.side().others()).extracting(CoComplainant::owner).containsExactly("consumer-2");
        assertThat(joint.partyOf(new Actor.Consumer("consumer-2"))).contains(Party.CO_COMPLAINANT);
        assertThat(joint.partyOf(CONSUMER)).contains(Party.COMPLAINANT);
        assertThat(joint.timeline().getLast().basis()).isEqualTo(new LegalBasis("SAMR-121", "2026", "12"));
    }

    @Test
    void refuses_what_does_not_belong_together() {
        Complaint lead = received(1, "2026-11-23");
        Respondent other = new Respondent(ANOTHER_SHOP, "上城饼屋", "上城区", "330106", true, null);
        Respondent elsewhere = new Respondent(bakery().uscc(), "西湖饼屋", "上城区", "330102", true, null);
        Complaint leads =
                after(received(3, "2026-11-23"), absorption(SAME_MATTER, received(4, "2026-11-23")), byOfficer(DAY));

        assertThat(hindrance(SAME_MATTER, false, lead, lead)).isEqualTo(Move.Hindrance.SAME_CASE);
        assertThat(hindrance(SAME_MATTER, false, lead, against(other))).isEqualTo(Move.Hindrance.NOT_SAME_BUSINESS);
        assertThat(hindrance(SAME_MATTER, false, lead, against(elsewhere))).isEqualTo(Move.Hindrance.NOT_SAME_BUREAU);
        assertThat(hindrance(SAME_MATTER, false, lead, leads)).isEqualTo(Move.Hindrance.MERGED_ALREADY);
        assertThat(hindrance(SAME_MATTER, false, lead, accepted(2, "2026-11-23", "2026-11-24")))
                .isEqualTo(Move.Hindrance.LEAD_NOT_ACCEPTED);
    }

    @Test
    void refuses_to_take_other_persons_for_one() {
        Complaint lead = received(1, "2026-11-23");
        Complaint stranger =
                filed(id(2), 2, "consumer-2", bakery(), at("2026-11-24")).complaint();

        // the fixture's persons share a phone number: only without it they are strangers
        assertThat(new Merger(NEW_FACTS, false).hindrance(lead, stranger)).isEmpty();
        assertThat(new Merger(NEW_FACTS, false).hindrance(lead, withPhone(stranger, "13900000000")))
                .contains(Move.Hindrance.NOT_SAME_PERSON);
    }

    @Test
    void merges_only_what_is_received_accepted_or_in_mediation() {
        Complaint lead = received(1, "2026-11-23");
        Complaint closed = ComplaintFixtures.closed();

        assertThat(closed.take(absorption(SAME_MATTER, lead), byOfficer("2026-12-13")))
                .isInstanceOf(Move.NotNow.class);
        assertThat(closed.take(new Merging(new Merger(SAME_MATTER, false), lead, "r"), byOfficer("2026-12-13")))
                .isInstanceOf(Move.NotNow.class);
        assertThat(ComplaintFixtures.mediating().allowedTo(Party.OFFICER)).contains("merge");
        assertThat(ComplaintFixtures.negotiating().allowedTo(Party.OFFICER)).doesNotContain("merge");
    }

    @Test
    void lets_a_case_lead_in_which_a_test_or_a_request_is_under_way_and_go_on_in_no_other() {
        Complaint other = accepted(2, "2026-11-23", "2026-11-25");
        Complaint mediating = ComplaintFixtures.mediating();
        Complaint testing = after(mediating, new TestingStart("市质检院"), byOfficer("2026-11-28"));
        Complaint suspended = after(mediating, new Suspension("申请回避"), byOfficer("2026-11-28"));
        Complaint delegated = after(mediating, new Delegation("消费者协会", "全部事项"), byOfficer("2026-11-28"));

        for (Complaint busy : List.of(testing, suspended, delegated)) {
            assertThat(hindrance(SAME_MATTER, false, other, busy)).isEqualTo(Move.Hindrance.LET_IT_LEAD);
            assertThat(after(busy, absorption(SAME_MATTER, other), byOfficer("2026-11-29"))
                            .state())
                    .isEqualTo(busy.state());
        }
        assertThat(after(testing, absorption(NEW_FACTS, other), byOfficer("2026-11-29"))
                        .state())
                .isEqualTo(testing.state());
        assertThat(hindrance(NEW_FACTS, false, delegated, other)).isEqualTo(Move.Hindrance.DELEGATED_AS_IT_WAS);
        assertThat(hindrance(SEVERAL_COMPLAINANTS, true, delegated, other))
                .isEqualTo(Move.Hindrance.DELEGATED_AS_IT_WAS);
    }

    @Test
    void merges_nothing_while_the_business_negotiates_on_its_own() {
        Complaint other = received(2, "2026-11-23");

        assertThat(hindrance(SAME_MATTER, false, other, ComplaintFixtures.negotiating()))
                .isEqualTo(Move.Hindrance.BETWEEN_THE_SIDES);
        assertThat(hindrance(SAME_MATTER, false, ComplaintFixtures.negotiating(), other))
                .isEqualTo(Move.Hindrance.BETWEEN_THE_SIDES);
    }

    @ParameterizedTest
    @CsvSource({
        // acceptance of the lead, which is tested from 12-07 to 12-17; of the other; why; on which day; the last day
        "2026-12-01, 2026-12-01, SAME_MATTER, 2026-12-10, 2027-02-06",
        "2026-12-01, 2026-11-30, SAME_MATTER, 2026-12-10, 2027-02-05",
        "2026-12-01, 2026-12-02, SAME_MATTER, 2026-12-10, 2027-02-07",
        "2026-12-01, 2026-12-04, SAME_MATTER, 2026-12-10, 2027-02-09",
        "2026-12-01, 2026-12-04, SEVERAL_COMPLAINANTS, 2026-12-20, 2027-02-02",
        "2026-12-01, 2026-12-04, NEW_FACTS, 2026-12-10, 2027-02-12",
    })
    void gives_no_more_time_than_either_had_when_a_test_rested_one_limit(
            String leadOn, String memberOn, Circumstance why, String day, String dueOn) {
        Complaint member = accepted(2, "2026-11-27", memberOn);
        Complaint testing = after(
                mediatingSince(accepted(1, "2026-11-27", leadOn)), new TestingStart("市质检院"), byOfficer("2026-12-07"));
        TestingEnd end = new TestingEnd("符合标准");
        boolean over = day.compareTo("2026-12-17") > 0;

        Complaint merged = over
                ? after(after(testing, end, byOfficer("2026-12-17")), absorption(why, member), byOfficer(day))
                : after(after(testing, absorption(why, member), byOfficer(day)), end, byOfficer("2026-12-17"));

        assertThat(due(merged)).isEqualTo(dueOn);
    }

    private static Complaint mediatingSince(Complaint accepted) {
        Complaint wanted =
                after(accepted, new MediationConsent(true, false), ComplaintFixtures.byComplainant("2026-12-05"));
        Complaint agreed =
                after(wanted, new MediationConsent(true, false), ComplaintFixtures.byRespondent("2026-12-05"));
        return after(agreed, new MediationStart(Arrangement.Mode.PHONE, null, null), byOfficer("2026-12-06"));
    }

    @Test
    void counts_a_merged_case_neither_as_received_nor_as_open_nor_as_closed() {
        Complaint lead = received(1, "2026-11-23");
        Complaint gone = after(
                received(2, "2026-11-23"), new Merging(new Merger(SAME_MATTER, false), lead, "r"), byOfficer(DAY));

        Counting counting = new Counting(CLOCKS, new CityTime(Clock.systemUTC(), ZoneId.of("Asia/Shanghai")));

        assertThat(counting.of(gone).added().mark().counters()).isEmpty();
        assertThat(counting.of(gone).added().days()).isZero();
        assertThat(counting.of(lead).added().mark().counters()).isNotEmpty();
    }

    @Test
    void settles_a_joint_case_only_with_the_consent_of_those_who_are_represented() {
        Complaint member =
                filed(id(9), 9, "consumer-2", bakery(), at("2026-11-23")).complaint();
        Complaint joint = after(
                ComplaintFixtures.mediating(),
                new Absorption(new Merger(SEVERAL_COMPLAINANTS, true), List.of(member), "共同投诉"),
                byOfficer("2026-11-28"));

        assertThat(joint.take(new Settlement("退款", null, false), byOfficer("2026-12-01")))
                .isInstanceOfSatisfying(
                        Move.Hindered.class,
                        not -> assertThat(not.hindrance()).isEqualTo(Move.Hindrance.REPRESENTED_DISAGREE));
        assertThat(joint.take(new Withdrawal(null), ComplaintFixtures.byComplainant("2026-12-01")))
                .isInstanceOf(Move.Hindered.class);
    }

    private static Absorption absorption(Circumstance why, Complaint member) {
        return new Absorption(new Merger(why, true), List.of(member), "并案");
    }

    private static Move.Hindrance hindrance(Circumstance why, boolean agree, Complaint lead, Complaint member) {
        return new Merger(why, agree).hindrance(lead, member).orElseThrow();
    }

    private static Complaint received(int serial, String day) {
        return filed(id(serial), serial, CONSUMER.userId(), bakery(), at(day)).complaint();
    }

    private static Complaint against(Respondent respondent) {
        return filed(id(2), 2, CONSUMER.userId(), respondent, at("2026-11-23")).complaint();
    }

    private static Complaint accepted(int serial, String receivedOn, String acceptedOn) {
        return after(received(serial, receivedOn), new Acceptance(null), byOfficer(acceptedOn));
    }

    private static Complaint withPhone(Complaint complaint, String phone) {
        return ComplaintFixtures.filedByPhone(complaint.id().value(), phone, "consumer-2");
    }

    private static String id(int serial) {
        return "019ab000-0000-7000-8000-%012d".formatted(serial);
    }

    private static Instant at(String day) {
        return Instant.parse(day + "T02:00:00Z");
    }

    private static LocalDate due(Complaint complaint) {
        return complaint.deadline(CLOCKS).map(LegalDeadline::dueOn).orElseThrow();
    }
}
