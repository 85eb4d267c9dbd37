package org.fangxin.complaint.application.related;

import java.util.List;
import org.fangxin.complaint.domain.Complaints.Held;
import org.fangxin.platform.personal.PersonalText;

/** The complaints of a person, found without decrypting anybody's data. */
@FunctionalInterface
public interface PersonCases {
    /** The latest complaints of a phone number, the newest first. */
    List<Held> ofPhone(PersonalText phone, int most);
}
