package org.fangxin.warning.adapter.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.fangxin.contracts.complaint.ComplaintFiled;
import org.fangxin.contracts.merchant.ApplicationProgressed;
import org.fangxin.contracts.merchant.DesignationEvaluationDue;
import org.fangxin.contracts.merchant.DesignationPublicised;
import org.fangxin.contracts.merchant.MerchantUpdated;
import org.fangxin.contracts.outreach.ActivityAnnounced;
import org.fangxin.contracts.outreach.RegistrationsCounted;
import org.fangxin.contracts.warning.ProposalOpened;
import org.fangxin.contracts.warning.WarningCancelled;
import org.fangxin.contracts.warning.WarningPublished;
import org.fangxin.testkit.GoldenFiles;
import org.fangxin.warning.domain.webhook.Message.Audience;
import org.fangxin.warning.domain.webhook.PartnerRosters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ConcernTest {
    private static final String SHOP = "91330106MA2ABCDEX7";
    private static final PartnerRosters ROSTERS = new PartnerRosters() {
        @Override
        public void note(String uscc, long sequence, List<String> partners) {
            throw new AssertionError("only read here");
        }

        @Override
        public List<String> partnersOf(Collection<String> usccs) {
            return usccs.contains(SHOP) ? List.of("mall-of-the-roster") : List.of();
        }
    };

    @Test
    void a_merchants_change_is_for_the_partners_that_the_registry_names() {
        Concern concern = of(MerchantUpdated.TYPE, MerchantUpdated.class);

        assertThat(concern).isEqualTo(new Concern(Audience.REGISTER, List.of(SHOP), List.of("intime")));
    }

    @Test
    void a_publicity_names_no_partners_and_is_for_those_of_the_roster() {
        Concern concern = of(DesignationPublicised.TYPE, DesignationPublicised.class);

        assertThat(concern.audience()).isEqualTo(Audience.REGISTER);
        assertThat(concern.partners()).containsExactly("mall-of-the-roster");
    }

    @Test
    void cases_and_applications_are_for_their_merchant_alone() {
        assertThat(of(ComplaintFiled.TYPE, ComplaintFiled.class))
                .isEqualTo(new Concern(Audience.PARTY, List.of(SHOP), List.of()));
        assertThat(of(ApplicationProgressed.TYPE, ApplicationProgressed.class).audience())
                .isEqualTo(Audience.PARTY);
        assertThat(of(DesignationEvaluationDue.TYPE, DesignationEvaluationDue.class))
                .isEqualTo(new Concern(Audience.PARTY, List.of(SHOP), List.of()));
    }

    @Test
    void a_warning_about_businesses_is_for_the_partners_whose_tenants_they_are() {
        assertThat(of(WarningPublished.TYPE, WarningPublished.class))
                .isEqualTo(new Concern(Audience.EVERYBODY, List.of(SHOP), List.of("mall-of-the-roster")));
        assertThat(of(WarningCancelled.TYPE, WarningCancelled.class).partners()).containsExactly("mall-of-the-roster");
    }

    @Test
    void a_warning_about_goods_or_nobody_in_particular_is_for_all_partners() {
        WarningPublished golden = GoldenFiles.read(WarningPublished.TYPE, WarningPublished.class);

        assertThat(Concern.of(with(golden, "RECALL", List.of(SHOP)), ROSTERS).partners())
                .isNull();
        assertThat(Concern.of(with(golden, "CONSUMPTION_TIP", List.of()), ROSTERS)
                        .partners())
                .isNull();
    }

    @Test
    void figures_and_proposals_are_for_the_bureau_and_announcements_for_everybody() {
        assertThat(of(ProposalOpened.TYPE, ProposalOpened.class).audience()).isEqualTo(Audience.BUREAU);
        assertThat(of(RegistrationsCounted.TYPE, RegistrationsCounted.class).audience())
                .isEqualTo(Audience.BUREAU);
        assertThat(of(ActivityAnnounced.TYPE, ActivityAnnounced.class))
                .isEqualTo(new Concern(Audience.EVERYBODY, List.of(), null));
    }

    @Test
    void the_catalogue_names_what_becomes_of_stores_and_evaluations_one_by_one() {
        assertThat(MessageListener.names())
                .contains("merchant.store_opened", "merchant.store_closed", "merchant.designation_evaluation_due");
    }

    static Stream<String> names() {
        return MessageListener.names().stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void no_message_is_a_draft_a_report_or_of_the_past_and_every_name_is_standard(String name) {
        assertThat(name).matches("[a-z_]+(\\.[a-z_]+)+").doesNotContain("draft", "report", "imported");
    }

    private static <T> Concern of(String type, Class<T> event) {
        return Concern.of(GoldenFiles.read(type, event), ROSTERS);
    }

    private static WarningPublished with(WarningPublished golden, String kind, List<String> merchants) {
        return new WarningPublished(
                golden.warningId(),
                golden.number(),
                kind,
                golden.severity(),
                golden.title(),
                merchants,
                golden.categories(),
                golden.districts(),
                golden.effectiveAt(),
                golden.expiresAt());
    }
}
