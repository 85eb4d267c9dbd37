package org.fangxin.merchant.application.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.fangxin.merchant.MerchantFixtures;
import org.fangxin.merchant.TestTime;
import org.fangxin.merchant.domain.Origin;
import org.fangxin.merchant.domain.Person;
import org.fangxin.merchant.domain.Statement;
import org.fangxin.merchant.domain.person.MerchantPersons;
import org.fangxin.platform.personal.PersonalText;
import org.junit.jupiter.api.Test;

class KeepingPersonsTest {
    private static final Instant EARLY = MerchantFixtures.NOW.minusSeconds(60);
    private static final Instant LATE = MerchantFixtures.NOW.plusSeconds(60);

    private final InMemoryPersons register = new InMemoryPersons();
    private final KeepPersons keepPersons = new KeepPersons(register, new TestTime("2026-11-23T02:00:00Z").inTheCity());

    @Test
    void the_later_of_two_partners_is_believed_whichever_is_worked_off_first() {
        assertThat(state("王小明", partner("mall-b", LATE))).isTrue();
        assertThat(state("李小红", partner("mall-a", EARLY))).isFalse();

        assertThat(principal()).isEqualTo("王小明");
    }

    @Test
    void a_partner_never_replaces_what_the_bureau_or_the_merchant_said() {
        state("张小丰", MerchantFixtures.bureau(EARLY));
        assertThat(state("王小明", partner("mall-a", LATE))).isFalse();
        keepPersons.replace(
                MerchantFixtures.USCC, person("赵小满"), null, version -> version == 1, Origin.Source.MERCHANT);
        assertThat(state("王小明", partner("mall-a", LATE))).isFalse();

        assertThat(principal()).isEqualTo("赵小满");
    }

    @Test
    void what_a_line_leaves_out_stays_and_what_a_whole_statement_leaves_out_goes() {
        keepPersons.takeAll(
                List.of(new KeepPersons.Stated(statement(person("张小丰"), person("钱小多")), partner("m", EARLY))));
        state("王小明", partner("m", LATE));
        assertThat(persons().contact()).isNotNull();

        keepPersons.replace(MerchantFixtures.USCC, person("王小明"), null, version -> true, Origin.Source.BUREAU);
        assertThat(persons().contact()).isNull();
    }

    @Test
    void saying_the_same_again_changes_nothing_and_a_stale_version_is_refused() {
        state("张小丰", MerchantFixtures.bureau(EARLY));
        assertThat(state("张小丰", MerchantFixtures.bureau(LATE))).isFalse();

        assertThat(keepPersons.replace(
                        MerchantFixtures.USCC, person("赵小满"), null, version -> version == 7, Origin.Source.BUREAU))
                .isEqualTo(new KeepPersons.Outcome.Stale(1));
    }

    @Test
    void of_two_lines_about_one_merchant_the_second_is_added_to_the_first() {
        keepPersons.takeAll(List.of(
                new KeepPersons.Stated(statement(person("张小丰"), null), partner("m", EARLY)),
                new KeepPersons.Stated(statement(null, person("钱小多")), partner("m", EARLY))));

        assertThat(principal()).isEqualTo("张小丰");
        assertThat(persons().contact()).isNotNull();
        assertThat(persons().version()).isEqualTo(2);
    }

    @Test
    void prints_nobody_in_the_clear() {
        state("张小丰", MerchantFixtures.bureau());

        assertThat(persons().toString()).contains("张*").doesNotContain("张小丰").doesNotContain("13812345678");
    }

    private boolean state(String principal, Origin origin) {
        return !keepPersons
                .takeAll(List.of(new KeepPersons.Stated(statement(person(principal), null), origin)))
                .isEmpty();
    }

    private MerchantPersons persons() {
        return register.of(MerchantFixtures.USCC);
    }

    private String principal() {
        return persons().principal().person().name().value();
    }

    private static Origin partner(String name, Instant at) {
        return MerchantFixtures.partner(name, at, "import", 1);
    }

    private static Statement statement(Person principal, Person contact) {
        return new Statement(
                MerchantFixtures.USCC, null, MerchantFixtures.entry("店"), null, null, null, principal, contact);
    }

    private static Person person(String name) {
        return new Person(PersonalText.name(name), PersonalText.phone("13812345678"));
    }
}
