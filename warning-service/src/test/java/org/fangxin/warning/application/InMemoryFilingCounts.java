package org.fangxin.warning.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fangxin.warning.domain.surge.DayTally;
import org.fangxin.warning.domain.surge.Filing;
import org.fangxin.warning.domain.surge.FilingCounts;
import org.fangxin.warning.domain.surge.SurgeSubject;

/** Counts in memory. */
public final class InMemoryFilingCounts implements FilingCounts {
    private final Map<String, Map<String, Filing>> counted = new HashMap<>();
    private final Map<String, Set<String>> discounted = new HashMap<>();

    @Override
    public synchronized void count(SurgeSubject subject, Filing filing) {
        Map<String, Filing> day = day(subject, filing.receivedOn());
        if (day.size() < DAY_CAPACITY
                && !discounted
                        .getOrDefault(key(subject, filing.receivedOn()), Set.of())
                        .contains(filing.complaintId())) {
            day.putIfAbsent(filing.complaintId(), filing);
        }
    }

    @Override
    public synchronized void discount(SurgeSubject subject, Filing filing) {
        discounted
                .computeIfAbsent(key(subject, filing.receivedOn()), ignored -> new HashSet<>())
                .add(filing.complaintId());
        day(subject, filing.receivedOn()).remove(filing.complaintId());
    }

    @Override
    public synchronized List<DayTally> days(SurgeSubject subject, LocalDate from, LocalDate to) {
        List<DayTally> tallies = new ArrayList<>();
        from.datesUntil(to.plusDays(1)).forEach(date -> {
            Map<String, Filing> day = day(subject, date);
            if (!day.isEmpty()) {
                Map<String, Integer> types = new HashMap<>();
                day.values().forEach(filing -> types.merge(filing.problemType(), 1, Integer::sum));
                tallies.add(new DayTally(date, day.size(), types, List.copyOf(day.keySet()), persons(day)));
            }
        });
        return tallies;
    }

    @Override
    public int total(SurgeSubject subject, LocalDate from, LocalDate to) {
        return days(subject, from, to).stream().mapToInt(DayTally::count).sum();
    }

    @Override
    public synchronized void forgetBefore(LocalDate day) {
        counted.keySet()
                .removeIf(
                        key -> LocalDate.parse(key.substring(key.length() - 10)).isBefore(day));
    }

    private static Map<String, String> persons(Map<String, Filing> day) {
        Map<String, String> persons = new HashMap<>();
        day.forEach((id, filing) -> {
            if (filing.person() != null) {
                persons.put(id, filing.person());
            }
        });
        return persons;
    }

    private Map<String, Filing> day(SurgeSubject subject, LocalDate date) {
        return counted.computeIfAbsent(key(subject, date), ignored -> new LinkedHashMap<>());
    }

    private static String key(SurgeSubject subject, LocalDate date) {
        return subject.key() + ":" + date;
    }
}
