package org.fangxin.merchant.application.returning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fangxin.merchant.MerchantFixtures.USCC;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.fangxin.merchant.MerchantFixtures;
import org.fangxin.merchant.application.InMemoryMerchants;
import org.fangxin.merchant.domain.Merchant;
import org.fangxin.merchant.domain.MerchantEvent;
import org.fangxin.merchant.domain.Origin;
import org.fangxin.merchant.domain.pledge.Exclusion;
import org.fangxin.merchant.domain.pledge.FreightPayer;
import org.fangxin.merchant.domain.pledge.PledgeKind;
import org.fangxin.merchant.domain.pledge.PledgeTerms.ReturnTerms;
import org.fangxin.merchant.domain.pledge.StartEvent;
import org.fangxin.merchant.domain.returning.Condition;
import org.fangxin.merchant.domain.returning.Goods;
import org.fangxin.merchant.domain.returning.Goods.Trait;
import org.fangxin.merchant.domain.returning.Purchase;
import org.fangxin.merchant.domain.returning.Verdict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The table of returns. Goods: i intact, j not intact, o opened, d defective, r receipt at hand, n no receipt, C made to
 * order, P perishable, D digital, N periodical, U no return confirmed, S reduced price.
 */
class ReturnTableTest {
    @ParameterizedTest(name = "{0}: {8}")
    @CsvSource(delimiter = '|', textBlock = """
            # case                                   |where |promise   |bought    |received  |returned  |goods           |flags|answer     |until     |freight |conditions|reason
            distance sale, first day                 |ONLINE|NONE      |2026-11-01|2026-11-03|2026-11-03|GOODS_CLOTHING  |i    |YES        |2026-11-10|CONSUMER|          |distance-sale
            distance sale, last day                  |ONLINE|NONE      |2026-11-01|2026-11-03|2026-11-10|GOODS_CLOTHING  |i    |YES        |2026-11-10|CONSUMER|          |distance-sale
            distance sale, a day late                |ONLINE|NONE      |2026-11-01|2026-11-03|2026-11-11|GOODS_CLOTHING  |i    |NO         |          |        |          |time-over
            distance sale over the month's end       |ONLINE|NONE      |2026-10-25|2026-10-28|2026-11-04|GOODS_CLOTHING  |i    |YES        |2026-11-04|CONSUMER|          |distance-sale
            distance sale, not yet received          |ONLINE|NONE      |2026-11-01|          |2026-11-20|GOODS_CLOTHING  |i    |YES        |          |CONSUMER|          |distance-sale
            distance sale, state not said            |ONLINE|NONE      |2026-11-01|2026-11-03|2026-11-05|GOODS_CLOTHING  |     |CONDITIONAL|2026-11-10|CONSUMER|INTACT    |distance-sale
            distance sale, not intact                |ONLINE|NONE      |2026-11-01|2026-11-03|2026-11-05|GOODS_CLOTHING  |j    |NO         |          |        |          |not-intact
            distance sale, pack opened to look       |ONLINE|NONE      |2026-11-01|2026-11-03|2026-11-05|GOODS_CLOTHING  |io   |YES        |2026-11-10|CONSUMER|          |distance-sale
            distance sale, opened cosmetics          |ONLINE|NONE      |2026-11-01|2026-11-03|2026-11-05|GOODS_DRUGS_COSMETICS|io|CONDITIONAL|2026-11-10|CONSUMER|NOT_CONFIRMED_UNFIT|distance-sale
            distance sale, opened food               |ONLINE|NONE      |2026-11-01|2026-11-03|2026-11-05|GOODS_FOOD      |io   |CONDITIONAL|2026-11-10|CONSUMER|NOT_CONFIRMED_UNFIT|distance-sale
            distance sale, sealed food               |ONLINE|NONE      |2026-11-01|2026-11-03|2026-11-05|GOODS_FOOD      |i    |YES        |2026-11-10|CONSUMER|          |distance-sale
            distance sale, made to order             |ONLINE|NONE      |2026-11-01|2026-11-03|2026-11-05|GOODS_CLOTHING  |iC   |NO         |          |        |          |excluded-by-law
            distance sale, perishable                |ONLINE|NONE      |2026-11-01|2026-11-03|2026-11-05|GOODS_FOOD      |iP   |NO         |          |        |          |excluded-by-law
            distance sale, software opened           |ONLINE|NONE      |2026-11-01|2026-11-03|2026-11-05|GOODS_COMPUTERS |ioD  |NO         |          |        |          |excluded-by-law
            distance sale, software sealed           |ONLINE|NONE      |2026-11-01|2026-11-03|2026-11-05|GOODS_COMPUTERS |iD   |YES        |2026-11-10|CONSUMER|          |distance-sale
            distance sale, newspaper                 |ONLINE|NONE      |2026-11-01|2026-11-03|2026-11-05|GOODS_SPORTS    |iN   |NO         |          |        |          |excluded-by-law
            distance sale, no return confirmed       |ONLINE|NONE      |2026-11-01|2026-11-03|2026-11-05|GOODS_HOUSEHOLD |iU   |NO         |          |        |          |excluded-by-law
            distance sale at a reduced price         |ONLINE|NONE      |2026-11-01|2026-11-03|2026-11-05|GOODS_CLOTHING  |iS   |YES        |2026-11-10|CONSUMER|          |distance-sale
            fault, distance sale, made to order      |ONLINE|NONE      |2026-11-01|2026-11-03|2026-11-05|GOODS_CLOTHING  |jdC  |YES        |2026-11-10|MERCHANT|          |defect
            fault, bought in a store                 |STORE |NONE      |2026-11-01|          |2026-11-08|GOODS_APPLIANCES|jod  |YES        |2026-11-08|MERCHANT|          |defect
            fault, a day late                        |STORE |NONE      |2026-11-01|          |2026-11-09|GOODS_APPLIANCES|jod  |NO         |          |        |          |defect-time-over
            store, nothing promised                  |STORE |NONE      |2026-11-01|          |2026-11-01|GOODS_CLOTHING  |ir   |NO         |          |        |          |nothing-promised
            store, promise, last day                 |STORE |P30       |2026-11-01|          |2026-12-01|GOODS_CLOTHING  |i    |YES        |2026-12-01|CONSUMER|          |promise
            store, promise, a day late               |STORE |P30       |2026-10-01|          |2026-11-01|GOODS_CLOTHING  |i    |NO         |          |        |          |time-over
            store, promise, state not said           |STORE |P30       |2026-11-01|          |2026-11-05|GOODS_CLOTHING  |     |CONDITIONAL|2026-12-01|CONSUMER|INTACT    |promise
            store, promise, not intact               |STORE |P30       |2026-11-01|          |2026-11-05|GOODS_CLOTHING  |j    |NO         |          |        |          |not-intact
            store, promise, perishable not excluded  |STORE |P30       |2026-11-01|          |2026-11-05|GOODS_FOOD      |iP   |YES        |2026-12-01|CONSUMER|          |promise
            store, days from the purchase            |STORE |P15BUY    |2026-11-01|2026-11-04|2026-11-16|GOODS_CLOTHING  |i    |YES        |2026-11-16|CONSUMER|          |promise
            store, days from the purchase, late      |STORE |P15BUY    |2026-11-01|2026-11-04|2026-11-17|GOODS_CLOTHING  |i    |NO         |          |        |          |time-over
            store, days from the receipt             |STORE |P30       |2026-11-01|2026-11-04|2026-12-04|GOODS_CLOTHING  |i    |YES        |2026-12-04|CONSUMER|          |promise
            store, receipt at hand                   |STORE |P30R      |2026-11-01|          |2026-11-05|GOODS_CLOTHING  |ir   |YES        |2026-12-01|CONSUMER|          |promise
            store, receipt lost                      |STORE |P30R      |2026-11-01|          |2026-11-05|GOODS_CLOTHING  |in   |NO         |          |        |          |receipt-missing
            store, receipt not said                  |STORE |P30R      |2026-11-01|          |2026-11-05|GOODS_CLOTHING  |i    |CONDITIONAL|2026-12-01|CONSUMER|RECEIPT   |promise
            store, nothing said at all               |STORE |P30R      |2026-11-01|          |2026-11-05|GOODS_CLOTHING  |     |CONDITIONAL|2026-12-01|CONSUMER|INTACT RECEIPT|promise
            store, category promised                 |STORE |P30CLOTH  |2026-11-01|          |2026-11-05|GOODS_CLOTHING  |i    |YES        |2026-12-01|CONSUMER|          |promise
            store, category not promised             |STORE |P30CLOTH  |2026-11-01|          |2026-11-05|GOODS_FOOD      |i    |NO         |          |        |          |category-not-promised
            store, group promised                    |STORE |P30GOODS  |2026-11-01|          |2026-11-05|GOODS_FOOD      |i    |YES        |2026-12-01|CONSUMER|          |promise
            store, service outside the group         |STORE |P30GOODS  |2026-11-01|          |2026-11-05|SERVICE_LAUNDRY |i    |NO         |          |        |          |category-not-promised
            store, opened excluded                   |STORE |P30NOTOPEN|2026-11-01|          |2026-11-05|GOODS_FOOD      |io   |NO         |          |        |          |excluded-by-promise
            store, sealed where opened is excluded   |STORE |P30NOTOPEN|2026-11-01|          |2026-11-05|GOODS_FOOD      |i    |YES        |2026-12-01|CONSUMER|          |promise
            store, reduced price excluded            |STORE |P30NOSALE |2026-11-01|          |2026-11-05|GOODS_CLOTHING  |iS   |NO         |          |        |          |excluded-by-promise
            store, full price where that is excluded |STORE |P30NOSALE |2026-11-01|          |2026-11-05|GOODS_CLOTHING  |i    |YES        |2026-12-01|CONSUMER|          |promise
            store, promise withdrawn since           |STORE |ENDED     |2026-11-09|          |2026-11-20|GOODS_CLOTHING  |i    |YES        |2026-12-09|CONSUMER|          |promise-still-binds
            store, bought on the day of withdrawal   |STORE |ENDED     |2026-11-10|          |2026-11-20|GOODS_CLOTHING  |i    |NO         |          |        |          |not-promised-at-purchase
            store, bought before the promise         |STORE |LATER     |2026-11-14|          |2026-11-20|GOODS_CLOTHING  |i    |NO         |          |        |          |not-promised-at-purchase
            store, bought on the promise's first day |STORE |LATER     |2026-11-15|          |2026-11-20|GOODS_CLOTHING  |i    |YES        |2026-12-15|CONSUMER|          |promise
            store, designated without terms          |STORE |DESIGNATED|2026-11-01|          |2026-11-08|GOODS_CLOTHING  |i    |CONDITIONAL|2026-11-08|CONSUMER|TERMS_WITH_MERCHANT|designation
            store, designated without terms, late    |STORE |DESIGNATED|2026-11-01|          |2026-11-09|GOODS_CLOTHING  |i    |NO         |          |        |          |time-over
            store, designated, not intact            |STORE |DESIGNATED|2026-11-01|          |2026-11-02|GOODS_CLOTHING  |j    |NO         |          |        |          |not-intact
            distance sale with a longer promise      |ONLINE|P30       |2026-11-01|2026-11-03|2026-11-20|GOODS_CLOTHING  |i    |YES        |2026-12-03|CONSUMER|          |promise
            distance sale, merchant pays the freight |ONLINE|P30M      |2026-11-01|2026-11-03|2026-11-05|GOODS_CLOTHING  |i    |YES        |2026-12-03|MERCHANT|          |promise
            distance sale, promise beats exclusion   |ONLINE|P30       |2026-11-01|2026-11-03|2026-11-05|GOODS_CLOTHING  |iC   |YES        |2026-12-03|CONSUMER|          |promise
            distance sale, law beats missing receipt |ONLINE|P30R      |2026-11-01|2026-11-03|2026-11-05|GOODS_CLOTHING  |in   |YES        |2026-11-10|CONSUMER|          |distance-sale
            distance sale, both excluded             |ONLINE|P30CUSTOM |2026-11-01|2026-11-03|2026-11-05|GOODS_CLOTHING  |iC   |NO         |          |        |          |excluded-by-law
            fault beats everything else              |ONLINE|P30       |2026-11-01|2026-11-03|2026-11-05|GOODS_CLOTHING  |jd   |YES        |2026-11-10|MERCHANT|          |defect
            """)
    void decides(
            String name,
            String where,
            String promise,
            LocalDate bought,
            LocalDate received,
            LocalDate returned,
            String category,
            String flags,
            Verdict.Answer answer,
            LocalDate until,
            FreightPayer freight,
            String conditions,
            String reason) {
        boolean online = where.equals("ONLINE");
        Purchase purchase = new Purchase(
                online, bought, online || received != null ? received : bought, returned, goods(category, flags));
        InMemoryMerchants merchants = new InMemoryMerchants();
        merchants.add(new MerchantEvent.MerchantRegistered(merchant(promise), MerchantFixtures.TODAY));

        CheckReturn.Outcome.Checked checked =
                (CheckReturn.Outcome.Checked) new CheckReturn(merchants, new InMemoryAlliances())
                        .check(new CheckReturn.Question(USCC, null, null, null, purchase));

        Verdict verdict = checked.verdict();
        assertThat(verdict.answer()).as(verdict.toString()).isEqualTo(answer);
        assertThat(verdict.until()).isEqualTo(until);
        assertThat(verdict.freight()).isEqualTo(freight);
        assertThat(verdict.conditions()).isEqualTo(conditions(conditions));
        assertThat(verdict.reasons().getFirst().code()).isEqualTo(reason);
        assertThat(verdict.reasons().getFirst().inFavour()).isEqualTo(answer != Verdict.Answer.NO);
    }

    private static Set<Condition> conditions(String words) {
        Set<Condition> conditions = EnumSet.noneOf(Condition.class);
        if (words != null) {
            for (String word : words.split(" ")) {
                conditions.add(Condition.valueOf(word));
            }
        }
        return conditions;
    }

    private static Goods goods(String category, String letters) {
        String flags = letters == null ? "" : letters;
        Set<Trait> traits = EnumSet.noneOf(Trait.class);
        List<Trait> byLetter = List.of(
                Trait.CUSTOM_MADE,
                Trait.PERISHABLE,
                Trait.DIGITAL,
                Trait.PERIODICAL,
                Trait.NO_RETURN_CONFIRMED,
                Trait.DISCOUNTED);
        for (int i = 0; i < byLetter.size(); i++) {
            if (flags.indexOf("CPDNUS".charAt(i)) >= 0) {
                traits.add(byLetter.get(i));
            }
        }
        return new Goods(
                category,
                either(flags, 'i', 'j'),
                flags.contains("o") ? true : null,
                flags.contains("d"),
                either(flags, 'r', 'n'),
                traits);
    }

    private static Boolean either(String flags, char yes, char no) {
        return flags.indexOf(yes) >= 0 ? Boolean.TRUE : flags.indexOf(no) >= 0 ? Boolean.FALSE : null;
    }

    private static Merchant merchant(String promise) {
        Set<String> all = Set.of();
        return switch (promise) {
            case "NONE" -> plain();
            case "DESIGNATED" ->
                MerchantFixtures.registered(MerchantFixtures.awarded("NO_REASON_RETURN", "2026-01-01", null));
            case "P30", "ENDED", "LATER" -> {
                Merchant promising = promising(
                        30,
                        StartEvent.RECEIPT,
                        all,
                        Set.of(),
                        false,
                        FreightPayer.CONSUMER,
                        promise.equals("LATER") ? "2026-11-15" : "2026-01-01");
                yield promise.equals("ENDED")
                        ? promising
                                .withdrawing(
                                        PledgeKind.NO_REASON_RETURN,
                                        origin(),
                                        MerchantFixtures.NOW,
                                        LocalDate.parse("2026-11-10"))
                                .orElseThrow()
                        : promising;
            }
            case "P30M" -> promising(30, StartEvent.RECEIPT, all, Set.of(), false, FreightPayer.MERCHANT, "2026-01-01");
            case "P15BUY" ->
                promising(15, StartEvent.PURCHASE, all, Set.of(), false, FreightPayer.CONSUMER, "2026-01-01");
            case "P30R" -> promising(30, StartEvent.RECEIPT, all, Set.of(), true, FreightPayer.CONSUMER, "2026-01-01");
            case "P30CLOTH" ->
                promising(
                        30,
                        StartEvent.RECEIPT,
                        Set.of("GOODS_CLOTHING"),
                        Set.of(),
                        false,
                        FreightPayer.CONSUMER,
                        "2026-01-01");
            case "P30GOODS" ->
                promising(
                        30, StartEvent.RECEIPT, Set.of("GOODS"), Set.of(), false, FreightPayer.CONSUMER, "2026-01-01");
            case "P30NOTOPEN" ->
                promising(
                        30,
                        StartEvent.RECEIPT,
                        all,
                        Set.of(Exclusion.OPENED),
                        false,
                        FreightPayer.CONSUMER,
                        "2026-01-01");
            case "P30NOSALE" ->
                promising(
                        30,
                        StartEvent.RECEIPT,
                        all,
                        Set.of(Exclusion.DISCOUNTED),
                        false,
                        FreightPayer.CONSUMER,
                        "2026-01-01");
            case "P30CUSTOM" ->
                promising(
                        30,
                        StartEvent.RECEIPT,
                        all,
                        Set.of(Exclusion.CUSTOM_MADE),
                        false,
                        FreightPayer.CONSUMER,
                        "2026-01-01");
            default -> throw new IllegalArgumentException(promise);
        };
    }

    private static Merchant plain() {
        return MerchantFixtures.registered(MerchantFixtures.statement("一店"));
    }

    private static Origin origin() {
        return Origin.said(Origin.Source.MERCHANT, MerchantFixtures.NOW);
    }

    private static Merchant promising(
            int days,
            StartEvent start,
            Set<String> categories,
            Set<Exclusion> exclusions,
            boolean receipt,
            FreightPayer freight,
            String since) {
        return plain().promising(
                        PledgeKind.NO_REASON_RETURN,
                        new ReturnTerms(days, start, categories, exclusions, receipt, 7, freight, false, null),
                        origin(),
                        MerchantFixtures.NOW,
                        LocalDate.parse(since),
                        MerchantFixtures.ids())
                .orElseThrow();
    }
}
