package org.fangxin.complaint.adapter.mongo;

import java.util.List;
import java.util.stream.Stream;
import org.fangxin.complaint.application.related.PersonCases.Person;
import org.fangxin.complaint.domain.ComplainantSide;
import org.fangxin.complaint.domain.Complaint;
import org.fangxin.complaint.domain.filing.Complainant;
import org.fangxin.complaint.domain.side.CoComplainant;
import org.fangxin.complaint.domain.side.Mandate;
import org.fangxin.platform.personal.PersonalDataCipher;
import org.fangxin.platform.personal.PersonalText;
import org.jspecify.annotations.Nullable;

/**
 * By what a person is found who stands, or stood, on the complainant's side: blind indexes of phone number and name, and both
 * together, so that the number of one and the name of another find nothing. At most a few hundred keys a case.
 */
final class PersonKeys {
    private final PersonalDataCipher cipher;

    PersonKeys(PersonalDataCipher cipher) {
        this.cipher = cipher;
    }

    /** The keys of everybody in a complaint; empty when nobody is known. */
    List<String> of(Complaint complaint) {
        ComplainantSide side = complaint.side();
        Stream<Complainant> complainants = Stream.concat(
                Stream.ofNullable(complaint.filing().complainant()),
                Stream.concat(side.others().stream(), side.former().complainants().stream())
                        .map(CoComplainant::person));
        Stream<Mandate> agents = Stream.concat(Stream.ofNullable(side.mandate()), side.former().agents().stream());
        return Stream.concat(
                        complainants.flatMap(each -> keys(each.phone(), each.name())),
                        agents.flatMap(each -> keys(each.phone(), each.name())))
                .distinct()
                .toList();
    }

    /** The key of whoever is asked for. */
    String of(Person person) {
        PersonalText phone = person.phone();
        PersonalText name = person.name();
        if (phone == null || name == null) {
            return index(phone) + index(name);
        }
        return both(index(phone), index(name));
    }

    private Stream<String> keys(PersonalText phone, PersonalText name) {
        String number = index(phone);
        String called = index(name);
        return Stream.of(number, called, both(number, called));
    }

    private static String both(String number, String called) {
        return number + "." + called;
    }

    private String index(@Nullable PersonalText text) {
        return text == null ? "" : cipher.blindIndex(text);
    }
}
