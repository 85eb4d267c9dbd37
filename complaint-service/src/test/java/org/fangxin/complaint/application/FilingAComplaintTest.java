package org.fangxin.complaint.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fangxin.complaint.domain.ComplaintFixtures.BAKERY;
import static org.fangxin.complaint.domain.ComplaintFixtures.CONSUMER;
import static org.fangxin.complaint.domain.ComplaintFixtures.OFFICER;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.fangxin.complaint.application.IdentifyRespondent.Accused;
import org.fangxin.complaint.domain.Actor;
import org.fangxin.complaint.domain.ComplaintFixtures;
import org.fangxin.complaint.domain.Negotiating;
import org.fangxin.complaint.domain.TrackingNumber;
import org.fangxin.complaint.domain.filing.Consents;
import org.fangxin.complaint.domain.filing.Filing;
import org.fangxin.complaint.domain.filing.Particulars;
import org.fangxin.complaint.domain.filing.Respondent;
import org.fangxin.complaint.domain.merchant.Merchant;
import org.fangxin.complaint.domain.merchant.MerchantDirectory.Answer;
import org.fangxin.platform.time.CityTime;
import org.junit.jupiter.api.Test;

class FilingAComplaintTest {
    private static final Merchant REGISTERED =
            new Merchant(BAKERY, "杭州西湖饼屋有限公司", "杭州市西湖区文二路2号", "330106", "C1411", false);
    private static final Accused BY_CODE = new Accused(BAKERY, null, null, null);
    private static final Accused DESCRIBED = new Accused(BAKERY, "饼屋", "上城区清泰街1号", "330102");
    private static final Accused WITHOUT_CODE = new Accused(null, "路边饼摊", "西湖区文一路口", "330106");

    private final InMemoryComplaints complaints = new InMemoryComplaints();
    private Answer answer = new Answer.Found(REGISTERED);
    private long serial;

    private final FileComplaint filing = new FileComplaint(
            complaints,
            new IdentifyRespondent(uscc -> answer),
            year -> new TrackingNumber(year, ++serial),
            () -> "id-" + serial,
            new Occasions(
                    new CityTime(Clock.fixed(ComplaintFixtures.FILED_AT, ZoneOffset.UTC), ZoneId.of("Asia/Shanghai")),
                    ComplaintFixtures.CLOCKS));

    @Test
    void takes_name_address_and_district_from_the_registry() {
        Filing filed = filed(BY_CODE);

        assertThat(filed.respondent())
                .isEqualTo(new Respondent(BAKERY, "杭州西湖饼屋有限公司", "杭州市西湖区文二路2号", "330106", true, "C"));
        assertThat(filed.owner()).isEqualTo(CONSUMER.userId());
        assertThat(filed.receivedOn()).isEqualTo("2026-11-23");
        assertThat(complaints.events()).hasSize(1);
    }

    @Test
    void believes_the_complainant_about_the_place_of_the_shop() {
        assertThat(filed(DESCRIBED).respondent())
                .isEqualTo(new Respondent(BAKERY, "饼屋", "上城区清泰街1号", "330102", true, "C"));
    }

    @Test
    void asks_for_more_when_only_an_unknown_code_is_given() {
        answer = new Answer.Unknown();

        assertThat(file(BY_CODE, CONSUMER, "r-1")).isEqualTo(new FileComplaint.Outcome.MerchantUnknown());
        assertThat(complaints.events()).isEmpty();
    }

    @Test
    void needs_no_registered_business() {
        answer = new Answer.Unknown();

        assertThat(filed(DESCRIBED).respondent().registered()).isFalse();
        assertThat(filed(WITHOUT_CODE).respondent().uscc()).isNull();
    }

    @Test
    void does_not_wait_for_the_registry_when_the_business_is_described() {
        answer = new Answer.Unavailable(Duration.ofSeconds(10));

        assertThat(file(BY_CODE, CONSUMER, "r-1"))
                .isEqualTo(new FileComplaint.Outcome.RegistryUnavailable(Duration.ofSeconds(10)));
        assertThat(filed(DESCRIBED).respondent().registered()).isFalse();
    }

    @Test
    void files_once_however_often_the_request_comes() {
        FileComplaint.Outcome first = file(BY_CODE, CONSUMER, "r-1");
        FileComplaint.Outcome again = file(BY_CODE, CONSUMER, "r-1");

        assertThat(again).isEqualTo(first);
        assertThat(complaints.events()).hasSize(1);
    }

    @Test
    void goes_to_a_business_first_that_takes_part_in_online_dispute_resolution() {
        answer = new Answer.Found(new Merchant(BAKERY, "饼屋", "文二路2号", "330106", null, true));

        FileComplaint.Outcome filed = file(BY_CODE, CONSUMER, "r-1");
        FileComplaint.Outcome again = file(BY_CODE, CONSUMER, "r-1");

        assertThat(filed).isEqualTo(again).isInstanceOfSatisfying(FileComplaint.Outcome.Filed.class, outcome -> {
            assertThat(outcome.held().version()).isEqualTo(2);
            assertThat(outcome.held().complaint().state()).isEqualTo(new Negotiating(LocalDate.of(2026, 11, 23)));
        });
        assertThat(complaints.events()).hasSize(2);
    }

    @Test
    void hands_the_case_over_even_when_the_first_try_died_in_between() {
        answer = new Answer.Found(new Merchant(BAKERY, "饼屋", "文二路2号", "330106", null, true));
        file(BY_CODE, CONSUMER, "r-1");
        complaints.forgetLastChange();

        assertThat(file(BY_CODE, CONSUMER, "r-1"))
                .isInstanceOfSatisfying(
                        FileComplaint.Outcome.Filed.class,
                        outcome ->
                                assertThat(outcome.held().complaint().state()).isInstanceOf(Negotiating.class));
    }

    @Test
    void lets_an_officer_take_a_complaint_down_in_the_own_district_only() {
        assertThat(file(BY_CODE, OFFICER, "r-1"))
                .isInstanceOfSatisfying(
                        FileComplaint.Outcome.Filed.class,
                        filed -> assertThat(filed.held().complaint().filing().owner())
                                .isNull());
        assertThat(file(DESCRIBED, OFFICER, "r-2")).isEqualTo(new FileComplaint.Outcome.OutsideOwnDistricts("330102"));
    }

    private Filing filed(Accused accused) {
        return ((FileComplaint.Outcome.Filed) file(accused, CONSUMER, "r-" + serial + accused))
                .held()
                .complaint()
                .filing();
    }

    private FileComplaint.Outcome file(Accused accused, Actor by, String requestKey) {
        return filing.file(new FileComplaint.Command(
                by,
                "APP",
                ComplaintFixtures.complainant(),
                accused,
                ComplaintFixtures.mouldyCake(),
                new Consents(true, false),
                true,
                Particulars.NONE,
                requestKey));
    }
}
