package org.fangxin.warning.domain.surge;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A complaint as far as counting needs it.
 *
 * @param uscc the respondent's unified social credit code; null when the business is not registered
 * @param district six-digit area code of the bureau that handles it
 * @param category code list {@code categories}
 * @param problemType code list {@code problem-types}
 * @param receivedOn day of receipt in the city's time
 */
public record Filing(
        String complaintId,
        @Nullable String uscc,
        String district,
        String category,
        String problemType,
        LocalDate receivedOn) {
    /** Everything this complaint counts for. */
    public List<SurgeSubject> subjects() {
        SurgeSubject area = new SurgeSubject.Area(district, category);
        return uscc == null ? List.of(area) : List.of(new SurgeSubject.Merchant(uscc), area);
    }
}
