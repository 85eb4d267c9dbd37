package org.fangxin.merchant.adapter.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.fangxin.contracts.merchant.MerchantRegistered;
import org.fangxin.contracts.merchant.MerchantUpdated;
import org.fangxin.contracts.merchant.PledgeChanged;
import org.fangxin.contracts.merchant.StoreClosed;
import org.fangxin.contracts.merchant.StoreOpened;
import org.fangxin.merchant.MerchantFixtures;
import org.fangxin.merchant.domain.Designation;
import org.fangxin.merchant.domain.DesignationAct;
import org.fangxin.merchant.domain.DesignationNote;
import org.fangxin.merchant.domain.DesignationState;
import org.fangxin.merchant.domain.Merchant;
import org.fangxin.merchant.domain.MerchantEntry;
import org.fangxin.merchant.domain.MerchantEvent;
import org.fangxin.merchant.domain.RevocationGround;
import org.fangxin.merchant.domain.StatedDesignation;
import org.fangxin.merchant.domain.Statement;
import org.fangxin.merchant.domain.Store;
import org.fangxin.merchant.domain.StoreEntry;
import org.fangxin.merchant.domain.pledge.PledgeKind;
import org.fangxin.platform.mongo.OutgoingEvent;
import org.fangxin.testkit.GoldenFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MerchantEventContractTest {
    private final Merchant merchant = Merchant.registered(
            new Statement(
                    MerchantFixtures.USCC,
                    "SHOP-1",
                    new MerchantEntry(
                            "杭州西湖放心食品有限公司", "西湖放心", "330106", "西湖区文三路 1 号", "GOODS_FOOD", "F5211", "0571-87654321"),
                    List.of(
                            new StatedDesignation("STORE", LocalDate.parse("2026-01-01"), null, "FX-1"),
                            new StatedDesignation("NO_REASON_RETURN", LocalDate.parse("2026-01-01"), null, null),
                            new StatedDesignation(
                                    "CATERING", LocalDate.parse("2025-01-01"), LocalDate.parse("2025-12-31"), null)),
                    null),
            MerchantFixtures.partner("intime", MerchantFixtures.NOW, "import", 1),
            MerchantFixtures.NOW,
            MerchantFixtures.TODAY,
            MerchantFixtures.ids());

    @Test
    void says_in_the_agreed_form_that_a_merchant_was_registered() {
        OutgoingEvent told =
                new MerchantEventMapper().apply(new MerchantEvent.MerchantRegistered(merchant, MerchantFixtures.TODAY));

        assertThat(told.type()).isEqualTo(MerchantRegistered.TYPE);
        GoldenFiles.assertWrites(told.type(), told.data());
    }

    @Test
    void says_in_the_agreed_form_that_a_merchant_changed() {
        OutgoingEvent told =
                new MerchantEventMapper().apply(new MerchantEvent.MerchantUpdated(merchant, MerchantFixtures.TODAY));

        assertThat(told.type()).isEqualTo(MerchantUpdated.TYPE);
        GoldenFiles.assertWrites(told.type(), told.data());
    }

    @Test
    void says_in_the_agreed_form_which_stores_opened_and_which_closed() {
        List<Store> stores = List.of(new Store(
                "s-1", null, "S-1", new StoreEntry("西湖店", "330106", "北山街 2 号", null, null, "0571-1", "天街", "B1")));
        OutgoingEvent opened = new MerchantEventMapper()
                .apply(new MerchantEvent.StoresOpened(merchant, MerchantFixtures.TODAY, stores));
        OutgoingEvent closed = new MerchantEventMapper()
                .apply(new MerchantEvent.StoresClosed(merchant, MerchantFixtures.TODAY, stores));

        assertThat(opened.type()).isEqualTo(StoreOpened.TYPE);
        GoldenFiles.assertWrites(opened.type(), opened.data());
        assertThat(closed.type()).isEqualTo(StoreClosed.TYPE);
        GoldenFiles.assertWrites(closed.type(), closed.data());
    }

    @Test
    void says_in_the_agreed_form_that_a_promise_changed() {
        OutgoingEvent told = new MerchantEventMapper()
                .apply(new MerchantEvent.PledgeChanged(
                        merchant, MerchantFixtures.TODAY, PledgeKind.NO_REASON_RETURN, true));

        assertThat(told.type()).isEqualTo(PledgeChanged.TYPE);
        GoldenFiles.assertWrites(told.type(), told.data());
    }

    @Test
    void says_in_the_agreed_form_who_settles_online_and_who_no_longer_does() {
        Merchant member = merchant.inOdr(true, MerchantFixtures.bureau(), MerchantFixtures.NOW, MerchantFixtures.TODAY)
                .orElseThrow();

        OutgoingEvent joined =
                new MerchantEventMapper().apply(new MerchantEvent.OdrChanged(member, MerchantFixtures.TODAY));
        OutgoingEvent left =
                new MerchantEventMapper().apply(new MerchantEvent.OdrChanged(merchant, MerchantFixtures.TODAY));

        assertThat(joined.type()).isEqualTo("merchant.odr-joined.v1");
        assertThat(left.type()).isEqualTo("merchant.odr-left.v1");
        GoldenFiles.assertWrites(joined.type(), joined.data());
        GoldenFiles.assertWrites(left.type(), left.data());
    }

    @Test
    void says_in_the_agreed_form_that_a_designation_was_awarded() {
        Designation designation = new Designation(
                "019ab000-0000-7000-8000-000000000003",
                "STORE",
                DesignationState.AWARDED,
                MerchantFixtures.TODAY,
                LocalDate.parse("2027-11-22"),
                "FX-330106-2026-000001",
                List.of());

        OutgoingEvent told = new MerchantEventMapper()
                .apply(new MerchantEvent.DesignationAwarded(merchant, MerchantFixtures.TODAY, designation));

        assertThat(told.type()).isEqualTo("merchant.designation-awarded.v1");
        GoldenFiles.assertWrites(told.type(), told.data());
    }

    @ParameterizedTest
    @EnumSource(DesignationAct.class)
    void says_in_the_agreed_form_what_was_done_to_a_designation(DesignationAct act) {
        Designation designation = new Designation(
                "019ab000-0000-7000-8000-000000000003",
                "STORE",
                DesignationState.AWARDED,
                LocalDate.parse("2026-01-01"),
                null,
                null,
                List.of());
        DesignationNote note = new DesignationNote(
                act,
                MerchantFixtures.TODAY,
                "因故",
                RevocationGround.PROMISE_NOT_KEPT,
                LocalDate.parse("2026-12-23"),
                LocalDate.parse("2027-12-31"));

        OutgoingEvent told = new MerchantEventMapper()
                .apply(new MerchantEvent.DesignationChanged(merchant, MerchantFixtures.TODAY, designation, note));

        assertThat(told.type()).startsWith("merchant.designation-");
        GoldenFiles.assertWrites(told.type(), told.data());
    }
}
