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
 */
public record DayTally(LocalDate day, int count, Map<String, Integer> byProblemType, List<String> complaints) {
    public DayTally {
        byProblemType = Map.copyOf(byProblemType);
        complaints = List.copyOf(complaints);
    }
}
