package org.fangxin.warning.domain.surge;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What the complaints of a window show: counts and case ids, nothing about persons.
 *
 * @param from first day of the window
 * @param to last day of the window
 * @param count complaints in the window, those of one person counted once: one person who files many is no surge
 * @param minimum the minimum of the rule that it was judged by
 * @param usual what the weeks before would let expect in a window of this length
 * @param byDay counts of the days on which something came in
 * @param byProblemType counts by code of the problem
 * @param complaints ids of the newest complaints, at most {@value #CASES}
 * @param countedAt when it was counted
 */
public record Evidence(
        LocalDate from,
        LocalDate to,
        int count,
        int minimum,
        double usual,
        List<DayCount> byDay,
        Map<String, Integer> byProblemType,
        List<String> complaints,
        Instant countedAt) {
    /** Most case ids that evidence links: enough to read into, and a bound for the record. */
    public static final int CASES = 200;

    public Evidence {
        byDay = List.copyOf(byDay);
        byProblemType = Map.copyOf(byProblemType);
        complaints = List.copyOf(complaints);
    }

    /** How many came in on a day. */
    public record DayCount(LocalDate day, int count) {}

    /** Sums up the days of a window. */
    public static Evidence of(
            LocalDate from, LocalDate to, List<DayTally> days, SurgeRule rule, double usual, Instant countedAt) {
        List<DayCount> byDay = new ArrayList<>();
        Map<String, Integer> byProblemType = new TreeMap<>();
        List<String> complaints = new ArrayList<>();
        Set<String> counted = new HashSet<>();
        for (DayTally tally : days) {
            tally.complaints().forEach(id -> counted.add(tally.persons().getOrDefault(id, id)));
            byDay.add(new DayCount(tally.day(), tally.count()));
            tally.byProblemType().forEach((type, number) -> byProblemType.merge(type, number, Integer::sum));
            complaints.addAll(tally.complaints());
        }
        List<String> newest = complaints.subList(Math.max(0, complaints.size() - CASES), complaints.size());
        return new Evidence(from, to, counted.size(), rule.minimum(), usual, byDay, byProblemType, newest, countedAt);
    }

    /** Whether both show the same, whenever they were counted. */
    public boolean showsTheSameAs(Evidence other) {
        return from.equals(other.from)
                && to.equals(other.to)
                && count == other.count
                && complaints.equals(other.complaints);
    }
}
