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
        return new CheckReturn(merchants)
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
