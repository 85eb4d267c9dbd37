package org.fangxin.merchant.application.returning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fangxin.merchant.MerchantFixtures.TODAY;
import static org.fangxin.merchant.MerchantFixtures.store;
import static org.fangxin.merchant.MerchantFixtures.withStores;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.fangxin.contracts.codes.UnifiedSocialCreditCode;
import org.fangxin.merchant.MerchantFixtures;
import org.fangxin.merchant.MerchantLines;
import org.fangxin.merchant.application.InMemoryMerchants;
import org.fangxin.merchant.domain.Merchant;
import org.fangxin.merchant.domain.MerchantEvent;
import org.fangxin.merchant.domain.Origin;
import org.fangxin.merchant.domain.alliance.AllianceChange;
import org.fangxin.merchant.domain.alliance.ReturnAlliance;
import org.fangxin.merchant.domain.pledge.FreightPayer;
import org.fangxin.merchant.domain.pledge.PledgeKind;
import org.fangxin.merchant.domain.pledge.PledgeTerms.CrossStoreTerms;
import org.fangxin.merchant.domain.pledge.PledgeTerms.ReturnTerms;
import org.fangxin.merchant.domain.pledge.StartEvent;
import org.fangxin.merchant.domain.returning.Goods;
import org.fangxin.merchant.domain.returning.Purchase;
import org.fangxin.merchant.domain.returning.Verdict;
import org.fangxin.platform.time.IdSource;
import org.junit.jupiter.api.Test;

class PlacesOfReturnTest {
    private static final UnifiedSocialCreditCode SELLER = new UnifiedSocialCreditCode(MerchantLines.uscc(1));
    private static final UnifiedSocialCreditCode OTHER = new UnifiedSocialCreditCode(MerchantLines.uscc(2));

    private final InMemoryMerchants merchants = new InMemoryMerchants();
    private final IdSource ids = MerchantFixtures.ids();
    private final InMemoryAlliances alliances = new InMemoryAlliances();

    @Test
    void is_the_store_of_the_purchase_without_a_further_promise() {
        Merchant seller = register(SELLER, Set.of(), false);

        assertThat(check(first(seller), null, first(seller)).verdict().answer()).isEqualTo(Verdict.Answer.YES);
        assertThat(places(check(first(seller), null, null))).containsExactly("甲店");
        CheckReturn.Outcome.Checked elsewhere = check(first(seller), null, second(seller));
        assertThat(elsewhere.verdict().answer()).isEqualTo(Verdict.Answer.NO);
        assertThat(elsewhere.verdict().reasons().getFirst().code()).isEqualTo("place-not-covered");
        assertThat(places(elsewhere)).containsExactly("甲店");
    }

    @Test
    void is_any_store_of_the_seller_with_a_promise_of_returns_elsewhere() {
        Merchant seller = register(SELLER, Set.of(), true);

        assertThat(check(first(seller), null, second(seller)).verdict().answer())
                .isEqualTo(Verdict.Answer.YES);
        assertThat(places(check(first(seller), null, null))).containsExactly("甲店", "乙店");
    }

    @Test
    void is_a_store_of_another_merchant_when_both_promise_it() {
        Merchant seller = register(SELLER, Set.of(OTHER.value()), true);
        Merchant other = register(OTHER, Set.of(SELLER.value()), true);

        assertThat(check(first(seller), OTHER, second(other)).verdict().answer())
                .isEqualTo(Verdict.Answer.YES);
        assertThat(places(check(first(seller), OTHER, null))).containsExactly("甲店", "乙店");
        assertThat(places(check(first(seller), null, null))).hasSize(4);
    }

    @Test
    void is_no_store_of_another_merchant_when_only_one_side_promises_it() {
        Merchant seller = register(SELLER, Set.of(OTHER.value()), true);
        Merchant other = register(OTHER, Set.of(), true);

        assertThat(check(first(seller), OTHER, first(other)).verdict().answer()).isEqualTo(Verdict.Answer.NO);
        assertThat(places(check(first(seller), null, null))).containsExactly("甲店", "乙店");
    }

    @Test
    void is_a_store_of_any_member_of_an_alliance_by_its_rules() {
        Merchant seller = register(SELLER, Set.of(), false);
        Merchant other = register(OTHER, Set.of(), false);
        ReturnAlliance alliance = alliance("2026-06-01", 10);

        CheckReturn.Outcome.Checked elsewhere = check(first(seller), OTHER, second(other));
        assertThat(elsewhere.verdict().answer()).isEqualTo(Verdict.Answer.YES);
        assertThat(elsewhere.verdict().until()).isEqualTo(LocalDate.parse("2026-11-30"));
        assertThat(elsewhere.verdict().reasons().getFirst().code()).isEqualTo("joint-rules");
        CheckReturn.Outcome.Checked anywhere = check(first(seller), null, null);
        assertThat(anywhere.verdict().until())
                .as("the seller's own promise is longer")
                .isEqualTo("2026-12-20");
        assertThat(places(anywhere)).containsExactly("甲店", "乙店", "甲店", "乙店");

        alliances.change(new AllianceChange.Ended(
                alliance.ended(LocalDate.parse("2026-11-21")).orElseThrow(), TODAY));
        CheckReturn.Outcome.Checked afterTheEnd = check(first(seller), OTHER, second(other));
        assertThat(afterTheEnd.verdict().answer()).as("bought before the end").isEqualTo(Verdict.Answer.YES);
        assertThat(afterTheEnd.verdict().reasons().getFirst().code()).isEqualTo("joint-rules-still-bind");
    }

    @Test
    void is_no_store_of_a_member_that_joined_later_or_when_the_rules_do_not_reach() {
        Merchant seller = register(SELLER, Set.of(), false);
        Merchant other = register(OTHER, Set.of(), false);
        alliance("2026-11-21", 10);

        assertThat(check(first(seller), OTHER, first(other)).verdict().answer()).isEqualTo(Verdict.Answer.NO);
        assertThat(places(check(first(seller), null, null))).containsExactly("甲店");
    }

    @Test
    void changes_of_an_alliance_keep_its_past() {
        ReturnAlliance first = alliance("2026-06-01", 10);
        LocalDate july = LocalDate.parse("2026-07-01");

        ReturnAlliance second =
                first.restated("新名", terms(20), Set.of(OTHER), july).orElseThrow();

        assertThat(second.bindingOn(SELLER, july.minusDays(1))).contains(terms(10));
        assertThat(second.bindingOn(SELLER, july)).isEmpty();
        assertThat(second.bindingOn(OTHER, july)).contains(terms(20));
        assertThat(second.restated("新名", terms(20), Set.of(OTHER), july)).isEmpty();
        ReturnAlliance third = second.restated("新名", terms(20), Set.of(OTHER, SELLER), july.plusDays(9))
                .orElseThrow();
        assertThat(third.membersOn(july.plusDays(8))).containsExactly(OTHER);
        assertThat(third.membersOn(july.plusDays(9))).containsExactlyInAnyOrder(OTHER, SELLER);
        assertThat(third.ended(july.plusDays(20)).orElseThrow().bindingOn(OTHER, july.plusDays(20)))
                .isEmpty();
    }

    private ReturnAlliance alliance(String since, int days) {
        LocalDate on = LocalDate.parse(since);
        ReturnAlliance alliance = ReturnAlliance.formed(ids.next(), "联盟", terms(days), Set.of(SELLER, OTHER), on);
        alliances.form(new AllianceChange.Formed(alliance, on));
        return alliance;
    }

    private static ReturnTerms terms(int days) {
        return new ReturnTerms(
                days, StartEvent.RECEIPT, Set.of(), Set.of(), false, 7, FreightPayer.CONSUMER, false, null);
    }

    @Test
    void must_be_known() {
        Merchant seller = register(SELLER, Set.of(), true);

        assertThat(ask(first(seller), OTHER, null)).isEqualTo(new CheckReturn.Outcome.NotRegistered(OTHER));
        assertThat(ask("none", null, null)).isEqualTo(new CheckReturn.Outcome.NoSuchStore(SELLER, "none"));
        assertThat(ask(first(seller), null, "none")).isEqualTo(new CheckReturn.Outcome.NoSuchStore(SELLER, "none"));
    }

    private CheckReturn.Outcome.Checked check(String bought, UnifiedSocialCreditCode taker, String storeOfReturn) {
        return (CheckReturn.Outcome.Checked) ask(bought, taker, storeOfReturn);
    }

    private CheckReturn.Outcome ask(String bought, UnifiedSocialCreditCode taker, String storeOfReturn) {
        LocalDate day = LocalDate.parse("2026-11-20");
        Goods goods = new Goods("GOODS_FOOD", true, null, false, null, Set.of());
        return new CheckReturn(merchants, alliances)
                .check(new CheckReturn.Question(
                        SELLER, bought, taker, storeOfReturn, new Purchase(false, day, day, day.plusDays(1), goods)));
    }

    private static List<String> places(CheckReturn.Outcome.Checked checked) {
        return checked.places().stream()
                .map(place -> place.store().entry().name())
                .toList();
    }

    private static String first(Merchant merchant) {
        return merchant.stores().getFirst().id();
    }

    private static String second(Merchant merchant) {
        return merchant.stores().getLast().id();
    }

    private Merchant register(UnifiedSocialCreditCode uscc, Set<String> members, boolean crossStore) {
        Origin origin = Origin.said(Origin.Source.MERCHANT, MerchantFixtures.NOW);
        LocalDate since = LocalDate.parse("2026-01-01");
        Merchant plain = Merchant.registered(
                withStores(uscc, "店", store("1", "甲店", 120.1, 30.2), store("2", "乙店", 120.2, 30.2)),
                MerchantFixtures.bureau(),
                MerchantFixtures.NOW,
                TODAY,
                ids);
        Merchant returning = plain.promising(
                        PledgeKind.NO_REASON_RETURN,
                        new ReturnTerms(
                                30,
                                StartEvent.RECEIPT,
                                Set.of(),
                                Set.of(),
                                false,
                                7,
                                FreightPayer.CONSUMER,
                                false,
                                null),
                        origin,
                        MerchantFixtures.NOW,
                        since,
                        ids)
                .orElseThrow();
        Merchant merchant = crossStore
                ? returning
                        .promising(
                                PledgeKind.CROSS_STORE_RETURN,
                                new CrossStoreTerms(members, null),
                                origin,
                                MerchantFixtures.NOW,
                                since,
                                ids)
                        .orElseThrow()
                : returning;
        merchants.add(new MerchantEvent.MerchantRegistered(merchant, TODAY));
        return merchant;
    }
}
