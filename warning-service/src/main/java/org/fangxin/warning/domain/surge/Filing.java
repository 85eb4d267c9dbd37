package org.fangxin.warning.domain.surge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A complaint as far as counting needs it.
 *
 * @param uscc the respondent's unified social credit code; null when the business is not registered
 * @param district six-digit area code of the bureau that handles it
 * @param category code list {@code categories}
 * @param problemType code list {@code problem-types}
 * @param person key of the complainant, the same for one person in one month; null when it is not known
 * @param goods key of what was bought, the same for the same name; null when it is not known
 * @param receivedOn day of receipt in the city's time
 */
public record Filing(
        String complaintId,
        @Nullable String uscc,
        String district,
        String category,
        String problemType,
        LocalDate receivedOn,
        @Nullable String person,
        @Nullable String goods) {
    /** Everything this complaint counts for. */
    public List<SurgeSubject> subjects() {
        List<SurgeSubject> subjects = new ArrayList<>();
        if (uscc != null) {
            subjects.add(new SurgeSubject.Merchant(uscc));
        }
        subjects.add(new SurgeSubject.Area(district, category));
        if (goods != null) {
            subjects.add(new SurgeSubject.Goods(goods));
        }
        return List.copyOf(subjects);
    }
}
