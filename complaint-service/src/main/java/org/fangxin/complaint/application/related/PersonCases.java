package org.fangxin.complaint.application.related;

import java.util.List;
import org.fangxin.complaint.domain.Complaints.Held;
import org.fangxin.platform.personal.PersonalText;
import org.jspecify.annotations.Nullable;

/** The complaints of a person, found without decrypting anybody's data. */
@FunctionalInterface
public interface PersonCases {
    /** The latest complaints on whose complainant's side a person stands, or stood, the newest first. */
    List<Held> of(Person person, int most);

    /** The latest complaints of a phone number, the newest first. */
    default List<Held> ofPhone(PersonalText phone, int most) {
        return of(new Person(phone, null), most);
    }

    /**
     * What is known of a person; what is known must agree as a whole.
     *
     * @param phone null when only the name is known
     * @param name null when only the phone number is known; several persons may have it
     */
    record Person(@Nullable PersonalText phone, @Nullable PersonalText name) {
        public Person {
            if (phone == null && name == null) {
                throw new IllegalArgumentException("nothing is known of the person");
            }
        }
    }
}
