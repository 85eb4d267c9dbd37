package org.fangxin.merchant.application.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.fangxin.merchant.MerchantFixtures.NOW;
import static org.fangxin.merchant.MerchantFixtures.USCC;
import static org.fangxin.merchant.MerchantFixtures.awarded;
import static org.fangxin.merchant.MerchantFixtures.bureau;
import static org.fangxin.merchant.MerchantFixtures.entry;
import static org.fangxin.merchant.MerchantFixtures.ids;
import static org.fangxin.merchant.MerchantFixtures.partner;
import static org.fangxin.merchant.MerchantFixtures.statement;
import static org.fangxin.merchant.MerchantFixtures.store;
import static org.fangxin.merchant.MerchantFixtures.withStores;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.fangxin.merchant.TestTime;
import org.fangxin.merchant.application.InMemoryMerchants;
import org.fangxin.merchant.application.registry.StateMerchant.Outcome;
import org.fangxin.merchant.domain.Merchant;
import org.fangxin.merchant.domain.MerchantEvent;
import org.fangxin.merchant.domain.Origin;
import org.fangxin.merchant.domain.RosterEntry;
import org.fangxin.merchant.domain.Statement;
import org.fangxin.merchant.domain.Store;
import org.junit.jupiter.api.Test;

class StatingMerchantsTest {
    private static final Instant LATER = NOW.plusSeconds(60);

    private final TestTime clock = new TestTime("2026-11-23T02:00:00Z");
    private final InMemoryMerchants merchants = new InMemoryMerchants();
    private final StateMerchant stateMerchant = new StateMerchant(merchants, clock.inTheCity(), ids());

    @Test
    void registers_a_merchant_nobody_knew_and_tells_so() {
        assertThat(take(statement("一店"), bureau())).isEqualTo(new Outcome.Registered());

        assertThat(merchant().entry().name()).isEqualTo("一店");
        assertThat(merchants.events).singleElement().isInstanceOf(MerchantEvent.MerchantRegistered.class);
    }

    @Test
    void changes_a_known_merchant_once_however_often_it_is_said() {
        take(statement("一店"), bureau());

        assertThat(take(statement("二店"), bureau(LATER))).isEqualTo(new Outcome.Updated(2));
        assertThat(take(statement("二店"), bureau(LATER))).isEqualTo(new Outcome.Unchanged(2));
        assertThat(merchants.events).hasSize(2);
    }

    @Test
    void lets_the_later_statement_win_whichever_is_worked_off_first() {
        take(statement("旧"), partner("mall-a", NOW, "import-a", 1));
        take(statement("新"), partner("mall-c", LATER.plusSeconds(1), "import-c", 1));

        Outcome late = take(statement("中"), partner("mall-b", LATER, "import-b", 1));

        assertThat(late).isEqualTo(new Outcome.Superseded(3));
        assertThat(merchant().entry().name()).isEqualTo("新");
        assertThat(merchant().rosters()).extracting(RosterEntry::partner).contains("mall-a", "mall-b", "mall-c");
    }

    @Test
    void notes_in_whose_roster_a_merchant_stands_and_under_which_reference() {
        Statement first = new Statement(USCC, "A-1", entry("一店"), null, null);
        take(first, partner("mall-a", NOW, "i1", 1));

        take(new Statement(USCC, "B-1", entry("一店"), null, null), partner("mall-b", LATER, "i2", 1));
        take(new Statement(USCC, "A-2", entry("一店"), null, null), partner("mall-a", LATER, "i3", 1));

        assertThat(merchant().rosters())
                .containsExactlyInAnyOrder(new RosterEntry("mall-a", "A-2"), new RosterEntry("mall-b", "B-1"));
    }

    @Test
    void lets_each_source_speak_of_its_own_stores_only() {
        take(
                withStores(USCC, "一店", store("1", "甲店", 120.1, 30.2), store("2", "乙店", 120.1, 30.2)),
                partner("mall-a", NOW, "i1", 1));
        String first = merchant().stores().getFirst().id();
        take(withStores(USCC, "一店", store("1", "丙店", 120.1, 30.2)), partner("mall-b", LATER, "i2", 1));
        take(withStores(USCC, "一店", store("1", "甲店新址", 120.2, 30.2)), partner("mall-a", LATER, "i3", 1));
        take(statement("一店"), bureau(LATER));

        assertThat(merchant().stores())
                .extracting(Store::source, store -> store.entry().name())
                .containsExactlyInAnyOrder(tuple("mall-b", "丙店"), tuple("mall-a", "甲店新址"));
        assertThat(merchant().stores()).extracting(Store::id).contains(first);
        assertThat(take(withStores(USCC, "一店"), partner("mall-a", LATER, "i4", 1)))
                .isEqualTo(new Outcome.Updated(6));
        assertThat(merchant().stores()).hasSize(1);
    }

    @Test
    void tells_of_stores_that_close_and_open_each_by_a_change_of_its_own_and_keeps_those_that_closed() {
        take(withStores(USCC, "一店", store("1", "甲店", 120.1, 30.2), store("2", "乙店", 120.1, 30.2)), bureau());
        String closed = merchant().stores().getLast().id();
        merchants.events.clear();

        Outcome outcome = take(
                withStores(USCC, "新名", store("1", "甲店", 120.1, 30.2), store("3", "丙店", 120.1, 30.2)), bureau(LATER));

        assertThat(outcome).isEqualTo(new Outcome.Updated(4));
        assertThat(merchants.events)
                .extracting(event -> event.getClass().getSimpleName())
                .containsExactly("StoresClosed", "StoresOpened", "MerchantUpdated");
        assertThat(merchant().entry().name()).isEqualTo("新名");
        assertThat(merchant().closedStores()).singleElement().satisfies(one -> {
            assertThat(one.store().id()).isEqualTo(closed);
            assertThat(one.closedOn()).isEqualTo(clock.inTheCity().today());
        });

        take(withStores(USCC, "新名", store("1", "甲店", 120.1, 30.2), store("2", "乙店", 120.1, 30.2)), bureau(LATER));
        assertThat(merchant().stores()).extracting(Store::id).as("opened again").contains(closed);
        assertThat(merchant().closedStores())
                .extracting(one -> one.store().ref())
                .containsExactly("3");
    }

    @Test
    void finds_the_earlier_outcome_when_a_line_comes_again_after_a_crash() {
        Origin line3 = partner("mall-a", NOW, "import-a", 3);
        Origin line9 = partner("mall-a", NOW, "import-a", 9);
        take(statement("甲"), line3);
        take(statement("乙"), line9);
        int events = merchants.events.size();

        assertThat(take(statement("甲"), line3)).isEqualTo(new Outcome.Registered());
        assertThat(take(statement("甲"), partner("mall-a", NOW, "import-a", 5))).isEqualTo(new Outcome.Unchanged(2));
        assertThat(take(statement("乙"), line9)).isEqualTo(new Outcome.Updated(2));
        assertThat(merchants.events).hasSize(events);
        assertThat(merchant().entry().name()).isEqualTo("乙");
    }

    @Test
    void finds_the_earlier_outcome_also_when_somebody_else_changed_the_merchant_since() {
        Origin line3 = partner("mall-a", NOW, "import-a", 3);
        take(statement("甲"), line3);
        take(statement("丙"), bureau(LATER));

        assertThat(take(statement("甲"), line3)).isEqualTo(new Outcome.Registered());
        assertThat(merchant().entry().name()).isEqualTo("丙");
    }

    @Test
    void starts_again_from_what_others_wrote_when_its_knowledge_was_old() {
        Outcome outcome = take(statement("一店"), bureau());
        Merchant old = merchant();
        take(statement("二店"), bureau(LATER));

        assertThat(outcome).isEqualTo(new Outcome.Registered());
        assertThat(stateMerchant.take(statement("三店"), bureau(LATER), Optional.of(old)))
                .isEqualTo(new Outcome.Updated(3));
        assertThat(stateMerchant.take(statement("四店"), bureau(LATER), Optional.empty()))
                .isEqualTo(new Outcome.Updated(4));
    }

    @Test
    void lets_the_calendar_turn_designations_and_tells_so() {
        TurnDesignations turn = new TurnDesignations(merchants, clock.inTheCity());
        take(awarded("STORE", "2026-11-25", "2026-11-26"), bureau());
        assertThat(turn.run()).isZero();

        clock.pass(Duration.ofDays(2));
        assertThat(turn.run()).isEqualTo(1);
        assertThat(merchants
                        .events
                        .getLast()
                        .merchant()
                        .kindsHeldOn(merchants.events.getLast().on()))
                .containsExactly("STORE");
        assertThat(turn.run()).isZero();

        clock.pass(Duration.ofDays(2));
        assertThat(turn.run()).isEqualTo(1);
        assertThat(merchant().kindsHeldOn(clock.inTheCity().today())).isEmpty();
        assertThat(merchant().revision().number()).isEqualTo(3);
        assertThat(merchants.events.getLast()).isInstanceOf(MerchantEvent.DesignationChanged.class);
    }

    private Outcome take(Statement statement, Origin origin) {
        return stateMerchant.take(statement, origin, merchants.find(statement.uscc()));
    }

    private Merchant merchant() {
        return merchants.find(USCC).orElseThrow();
    }
}
