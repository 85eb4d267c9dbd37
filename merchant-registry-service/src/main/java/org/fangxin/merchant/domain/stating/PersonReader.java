package org.fangxin.merchant.domain.stating;

import org.fangxin.merchant.domain.Person;
import org.fangxin.platform.personal.PersonalText;
import org.jspecify.annotations.Nullable;

/** Reads the persons of a statement: flat fields, so that a table has a column for each. */
final class PersonReader {
    private PersonReader() {}

    /** The person whose fields begin with a role; null when the statement says nothing about it. */
    static @Nullable Person person(Fields fields, String role) {
        String name = fields.text(role + "Name", StatementReader.NAME);
        String phone = StatementReader.matching(fields, role + "Phone", StatementReader.PHONE, "invalid-phone");
        if (name == null) {
            if (phone != null) {
                fields.fault(role + "Name", "required");
            }
            return null;
        }
        return new Person(PersonalText.name(name), phone == null ? null : PersonalText.phone(phone));
    }
}
