package org.fangxin.merchant.adapter.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fangxin.merchant.MerchantFixtures.NOW;
import static org.fangxin.merchant.MerchantFixtures.TODAY;
import static org.fangxin.merchant.MerchantFixtures.ids;
import static org.fangxin.merchant.MerchantFixtures.partner;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.fangxin.contracts.codes.UnifiedSocialCreditCode;
import org.fangxin.merchant.MerchantFixtures;
import org.fangxin.merchant.MerchantLines;
import org.fangxin.merchant.domain.Merchant;
import org.fangxin.merchant.domain.MerchantChange;
import org.fangxin.merchant.domain.MerchantEvent.MerchantRegistered;
import org.fangxin.merchant.domain.MerchantEvent.MerchantUpdated;
import org.fangxin.merchant.domain.MerchantEvent.PledgeChanged;
import org.fangxin.merchant.domain.Merchants;
import org.fangxin.merchant.domain.Origin;
import org.fangxin.merchant.domain.StatedDesignation;
import org.fangxin.merchant.domain.StatedStore;
import org.fangxin.merchant.domain.Statement;
import org.fangxin.merchant.domain.StoreEntry;
import org.fangxin.merchant.domain.place.Coordinates;
import org.fangxin.merchant.domain.place.OpeningHours;
import org.fangxin.merchant.domain.pledge.Exclusion;
import org.fangxin.merchant.domain.pledge.FreightPayer;
import org.fangxin.merchant.domain.pledge.PledgeKind;
import org.fangxin.merchant.domain.pledge.PledgeTerms;
import org.fangxin.merchant.domain.pledge.PledgeTerms.CrossStoreTerms;
import org.fangxin.merchant.domain.pledge.PledgeTerms.ReturnTerms;
import org.fangxin.merchant.domain.pledge.PledgeTerms.ServiceTerms;
import org.fangxin.merchant.domain.pledge.StartEvent;
import org.junit.jupiter.api.Test;

/** What every store of merchants keeps to. */
abstract class MerchantsContract {
    private static final AtomicInteger CODES = new AtomicInteger(700_000);

    private final UnifiedSocialCreditCode uscc =
            new UnifiedSocialCreditCode(MerchantLines.uscc(CODES.incrementAndGet()));

    abstract Merchants merchants();

    @Test
    void gives_a_merchant_back_as_it_was_added() {
        Merchant merchant = merchant("一店", "2026-01-01", "2026-12-31");

        assertThat(merchants().find(uscc)).isEmpty();
        assertThat(merchants().add(new MerchantRegistered(merchant, TODAY))).isTrue();

        assertThat(merchants().find(uscc)).contains(merchant);
        assertThat(merchants().findAll(List.of(uscc, MerchantFixtures.USCC))).containsEntry(uscc, merchant);
    }

    @Test
    void adds_a_merchant_once() {
        merchants().add(new MerchantRegistered(merchant("一店", "2026-01-01", null), TODAY));

        assertThat(merchants().add(new MerchantRegistered(merchant("二店", "2026-01-01", null), TODAY)))
                .isFalse();
        assertThat(merchants().find(uscc)).map(found -> found.entry().name()).contains("一店");
    }

    @Test
    void replaces_the_present_revision_only() {
        Merchant first = added("一店");
        Merchant second = renamed(first, "二店", 2);

        assertThat(merchants().replace(first, new MerchantUpdated(second, TODAY)))
                .isTrue();
        assertThat(merchants().replace(first, new MerchantUpdated(renamed(first, "三店", 3), TODAY)))
                .isFalse();
        assertThat(merchants().find(uscc)).contains(second);
    }

    @Test
    void makes_many_changes_each_as_if_alone_and_names_those_that_were_made() {
        Merchant first = added("一店");
        Merchant second = renamed(first, "二店", 2);
        Merchant stranger = merchant(
                new UnifiedSocialCreditCode(MerchantLines.uscc(CODES.incrementAndGet())), "新店", "2026-01-01", null);

        assertThat(merchants()
                        .makeAll(List.of(
                                new MerchantChange(first, new MerchantUpdated(second, TODAY)),
                                new MerchantChange(null, new MerchantRegistered(stranger, TODAY)))))
                .containsExactlyInAnyOrder(uscc, stranger.uscc());
        assertThat(merchants().find(stranger.uscc())).contains(stranger);
        assertThat(merchants().revisionOf(uscc, "import-1", 2)).contains(2L);

        Merchant strangerAgain = renamed(stranger, "改名", 4);
        assertThat(merchants()
                        .makeAll(List.of(
                                new MerchantChange(first, new MerchantUpdated(renamed(first, "三店", 3), TODAY)),
                                new MerchantChange(stranger, new MerchantUpdated(strangerAgain, TODAY)))))
                .containsExactly(stranger.uscc());
        assertThat(merchants().find(uscc)).contains(second);
        assertThat(merchants().makeAll(List.of(new MerchantChange(null, new MerchantRegistered(stranger, TODAY)))))
                .isEmpty();
        assertThat(merchants().partnersOf(List.of(uscc, stranger.uscc())))
                .containsEntry(uscc, List.of("mall"))
                .containsEntry(stranger.uscc(), List.of("mall"));
    }

    @Test
    void knows_which_revision_a_line_of_an_import_caused_also_when_it_was_replaced() {
        Merchant first = added("一店");
        Merchant second = renamed(first, "二店", 2);
        merchants().replace(first, new MerchantUpdated(second, TODAY));
        merchants().replace(second, new MerchantUpdated(renamed(second, "三店", 3), TODAY));

        assertThat(merchants().revisionOf(uscc, "import-1", 2)).contains(2L);
        assertThat(merchants().revisionOf(uscc, "import-1", 3)).contains(3L);
        assertThat(merchants().revisionOf(uscc, "import-1", 4)).isEmpty();
        assertThat(merchants().revisionOf(uscc, "import-2", 2)).isEmpty();
    }

    @Test
    void knows_a_merchant_as_it_was_at_any_moment() {
        Merchant first = added("一店");
        Merchant second = renamed(first, "二店", 60);
        merchants().replace(first, new MerchantUpdated(second, TODAY));
        Merchant third = renamed(second, "三店", 120);
        merchants().replace(second, new MerchantUpdated(third, TODAY));

        assertThat(merchants().asOf(uscc, NOW.minusMillis(1))).isEmpty();
        assertThat(merchants().asOf(uscc, NOW)).contains(first);
        assertThat(merchants().asOf(uscc, NOW.plusSeconds(59))).contains(first);
        assertThat(merchants().asOf(uscc, NOW.plusSeconds(60))).contains(second);
        assertThat(merchants().asOf(uscc, NOW.plusSeconds(3_600))).contains(third);
    }

    @Test
    void lists_revisions_newest_first_in_pages() {
        Merchant first = added("一店");
        Merchant second = renamed(first, "二店", 60);
        merchants().replace(first, new MerchantUpdated(second, TODAY));
        Merchant third = renamed(second, "三店", 120);
        merchants().replace(second, new MerchantUpdated(third, TODAY));

        assertThat(merchants().revisions(uscc, Long.MAX_VALUE, 2)).containsExactly(third, second);
        assertThat(merchants().revisions(uscc, 2, 2)).containsExactly(first);
        assertThat(merchants().revisions(MerchantFixtures.USCC, 1, 2)).isEmpty();
    }

    @Test
    void gives_promises_back_as_they_were_made() {
        Merchant present = added("一店");
        Origin origin = Origin.said(Origin.Source.MERCHANT, NOW);
        ReturnTerms returns = new ReturnTerms(
                30,
                StartEvent.PURCHASE,
                Set.of("GOODS"),
                Set.of(Exclusion.OPENED, Exclusion.DISCOUNTED),
                true,
                3,
                FreightPayer.MERCHANT,
                true,
                "凭小票");
        Merchant next = present;
        for (PledgeKind kind : PledgeKind.values()) {
            PledgeTerms terms = switch (kind) {
                case NO_REASON_RETURN -> returns;
                case CROSS_STORE_RETURN -> new CrossStoreTerms(Set.of(MerchantFixtures.USCC.value()), null);
                default -> new ServiceTerms(new BigDecimal("12.50"), "说到做到");
            };
            next = next.promising(kind, terms, origin, NOW, TODAY, ids()).orElseThrow();
            assertThat(merchants().replace(present, new PledgeChanged(next, TODAY, kind, true)))
                    .isTrue();
            present = next;
        }
        next = next.withdrawing(PledgeKind.ADVANCE_PAYMENT, origin, NOW, TODAY).orElseThrow();
        assertThat(merchants().replace(present, new PledgeChanged(next, TODAY, PledgeKind.ADVANCE_PAYMENT, false)))
                .isTrue();

        assertThat(merchants().find(uscc)).contains(next);
        assertThat(next.pledges()).hasSize(PledgeKind.values().length);
    }

    @Test
    void finds_merchants_that_the_calendar_turns() {
        merchants().add(new MerchantRegistered(merchant("一店", "2026-01-01", "2026-11-30"), TODAY));

        assertThat(due("2026-11-30")).isEmpty();
        assertThat(due("2026-12-01")).hasSize(1);
        Merchant present = due("2026-12-01").getFirst();
        LocalDate december = LocalDate.parse("2026-12-01");
        merchants()
                .replace(
                        present,
                        new MerchantUpdated(
                                present.expired(
                                                present.overOn(december)
                                                        .orElseThrow()
                                                        .id(),
                                                december,
                                                NOW)
                                        .orElseThrow(),
                                december));
        assertThat(due("2026-12-01")).isEmpty();
        Merchant expired = merchants().find(uscc).orElseThrow();
        assertThat(expired.designations().getFirst().notes()).hasSize(1);
        assertThat(merchants().withDesignation(expired.designations().getFirst().id()))
                .isPresent();
        assertThat(merchants().withDesignation("none")).isEmpty();
    }

    private List<Merchant> due(String today) {
        return merchants().dueToTurn(LocalDate.parse(today), 1_000).stream()
                .filter(merchant -> merchant.uscc().equals(uscc))
                .toList();
    }

    private Merchant added(String name) {
        Merchant merchant = merchant(name, "2026-01-01", null);
        merchants().add(new MerchantRegistered(merchant, TODAY));
        return merchant;
    }

    private Merchant merchant(String name, String since, String until) {
        return merchant(uscc, name, since, until);
    }

    private static Merchant merchant(UnifiedSocialCreditCode uscc, String name, String since, String until) {
        StatedDesignation designation = new StatedDesignation(
                "STORE", LocalDate.parse(since), until == null ? null : LocalDate.parse(until), "FX-1");
        StoreEntry store = new StoreEntry(
                "门店",
                "330108",
                "江南大道 1 号",
                new Coordinates(120.2, 30.2),
                new OpeningHours(List.of(new OpeningHours.Period(
                        Set.of(DayOfWeek.MONDAY, DayOfWeek.SUNDAY), LocalTime.of(9, 30), LocalTime.MIDNIGHT))),
                "0571-87654321",
                "龙湖天街",
                "B1-07");
        List<StatedStore> stores = List.of(new StatedStore("S-1", store));
        Statement statement = new Statement(uscc, "R-1", MerchantFixtures.entry(name), List.of(designation), stores);
        return Merchant.registered(statement, partner("mall", NOW, "import-1", 1), NOW, TODAY, ids());
    }

    private static Merchant renamed(Merchant merchant, String name, int line) {
        Statement statement = new Statement(merchant.uscc(), "R-1", MerchantFixtures.entry(name), null, null);
        return merchant.restated(statement, partner("mall", NOW, "import-1", line), NOW.plusSeconds(line), TODAY, ids())
                .orElseThrow();
    }
}
