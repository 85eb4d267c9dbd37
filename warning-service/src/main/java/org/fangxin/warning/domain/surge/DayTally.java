package org.fangxin.warning.domain.surge;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * The complaints of one day that count for a subject.
 *
 * @param count how many, each counted once
 * @param byProblemType the same by code of the problem
 * @param complaints their ids in the order of arrival
 * @param persons the complainant's key by complaint, where it is known
 */
public record DayTally(
        LocalDate day,
        int count,
        Map<String, Integer> byProblemType,
        List<String> complaints,
        Map<String, String> persons) {
    public DayTally {
        byProblemType = Map.copyOf(byProblemType);
        complaints = List.copyOf(complaints);
        persons = Map.copyOf(persons);
    }
}
