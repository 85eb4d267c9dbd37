package org.fangxin.warning.domain.survey;

import java.util.List;
import java.util.Map;

/**
 * Sums of answers.
 *
 * @param answers how many answered
 * @param chosen per question, how often each choice was made, by its number; those never made are left out
 */
public record Tally(int answers, List<Map<Integer, Integer>> chosen) {
    public Tally {
        chosen = chosen.stream().map(Map::copyOf).toList();
    }

    /** How often a choice was made. */
    public int count(int question, int choice) {
        return question < chosen.size() ? chosen.get(question).getOrDefault(choice, 0) : 0;
    }
}
