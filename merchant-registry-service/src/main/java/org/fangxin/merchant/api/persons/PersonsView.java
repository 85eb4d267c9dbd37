package org.fangxin.merchant.api.persons;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.function.Function;
import org.fangxin.merchant.domain.Origin;
import org.fangxin.merchant.domain.person.MerchantPersons;
import org.fangxin.merchant.domain.person.StatedPerson;
import org.fangxin.platform.personal.PersonalText;
import org.jspecify.annotations.Nullable;

/**
 * The persons of a merchant.
 *
 * @param principal who answers for the business (负责人)
 * @param contact whom to talk to
 */
@Schema(name = "MerchantPersons")
record PersonsView(@Nullable PersonView principal, @Nullable PersonView contact) {
    /**
     * A person.
     *
     * @param source BUREAU, PARTNER or MERCHANT: who said so last
     */
    @Schema(name = "MerchantPerson")
    record PersonView(
            @Schema(example = "张*") String name,
            @Schema(example = "138****5678") @Nullable String phone,
            Origin.Source source,
            Instant statedAt) {
        @Override
        public String toString() {
            return "PersonView[hidden]";
        }
    }

    static PersonsView masked(MerchantPersons persons) {
        return of(persons, PersonalText::masked);
    }

    static PersonsView inTheClear(MerchantPersons persons) {
        return of(persons, PersonalText::value);
    }

    private static PersonsView of(MerchantPersons persons, Function<PersonalText, String> shown) {
        return new PersonsView(person(persons.principal(), shown), person(persons.contact(), shown));
    }

    private static @Nullable PersonView person(@Nullable StatedPerson stated, Function<PersonalText, String> shown) {
        if (stated == null) {
            return null;
        }
        PersonalText phone = stated.person().phone();
        return new PersonView(
                shown.apply(stated.person().name()),
                phone == null ? null : shown.apply(phone),
                stated.source(),
                stated.statedAt());
    }
}
