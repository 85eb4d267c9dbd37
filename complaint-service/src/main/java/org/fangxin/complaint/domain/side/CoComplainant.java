package org.fangxin.complaint.domain.side;

import java.time.LocalDate;
import org.fangxin.complaint.domain.filing.Complainant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who complains jointly with the first complainant (共同投诉, SAMR Order 121 article 12).
 *
 * @param number within the case, from 1 on
 * @param owner account; null until the person claims the place
 * @param representative whether this person acts for all, as the first complainant does
 * @param since day of joining
 */
public record CoComplainant(
        int number, @Nullable String owner, Complainant person, boolean representative, LocalDate since) {
    /** The same with another number. */
    public CoComplainant numbered(int next) {
        return new CoComplainant(next, owner, person, representative, since);
    }

    /** The same, acting for all or represented. */
    public CoComplainant representing(boolean acts) {
        return new CoComplainant(number, owner, person, acts, since);
    }

    /** The same with an account. */
    public CoComplainant ownedBy(String userId) {
        return new CoComplainant(number, userId, person, representative, since);
    }
}
