package org.fangxin.complaint.domain.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fangxin.contracts.codes.WorkingCalendar;

/**
 * Computes legal deadlines (SAMR Order 121 article 45): the first day is not counted, pauses are left out, and a last
 * day on a holiday moves to the first day after it.
 */
public final class LegalClocks {
    private static final int YELLOW_FROM = 5;
    private static final int RED_FROM = 2;

    private final LegalRules rules;
    private final WorkingCalendar calendar;

    public LegalClocks(LegalRules rules, WorkingCalendar calendar) {
        this.rules = rules;
        this.calendar = calendar;
    }

    public LegalRules rules() {
        return rules;
    }

    public WorkingCalendar calendar() {
        return calendar;
    }

    /**
     * The deadline of a limit.
     *
     * @param receivedOn day of receipt, which chooses the law
     * @param countedFrom day of the event from which the limit counts
     * @param pauses intervals left out; none of them may still last
     * @return empty when the law of the day of receipt has no such limit
     */
    public Optional<LegalDeadline> deadline(
            LimitKind kind, LocalDate receivedOn, LocalDate countedFrom, List<Pause> pauses) {
        return rules.limit(kind, receivedOn).map(limit -> deadline(limit, countedFrom, pauses));
    }

    /**
     * The deadline of a limit to which a decision added days.
     *
     * @param more days added, in the limit's own unit
     */
    public Optional<LegalDeadline> extended(LimitKind kind, LocalDate receivedOn, LocalDate countedFrom, int more) {
        return rules.limit(kind, receivedOn).map(limit -> deadline(limit.and(more), countedFrom, List.of()));
    }

    /** The deadline of a limit that the law of the day of receipt must have. */
    public LegalDeadline required(LimitKind kind, LocalDate receivedOn, LocalDate countedFrom, List<Pause> pauses) {
        return deadline(kind, receivedOn, countedFrom, pauses)
                .orElseThrow(() -> new IllegalStateException("no limit " + kind + " for cases of " + receivedOn));
    }

    /** How near a due day is, seen from today. */
    public TrafficLight light(LocalDate dueOn, LocalDate today) {
        int left = 0;
        for (LocalDate day = today.plusDays(1); !day.isAfter(dueOn) && left <= YELLOW_FROM; day = day.plusDays(1)) {
            if (calendar.isWorkingDay(day)) {
                left++;
            }
        }
        if (left <= RED_FROM) {
            return TrafficLight.RED;
        }
        return left <= YELLOW_FROM ? TrafficLight.YELLOW : TrafficLight.GREEN;
    }

    /** First day on which a due day shows yellow. */
    public LocalDate yellowFrom(LocalDate dueOn) {
        LocalDate day = dueOn;
        int left = 0;
        while (left <= YELLOW_FROM) {
            if (calendar.isWorkingDay(day)) {
                left++;
            }
            day = day.minusDays(1);
        }
        return day.plusDays(1);
    }

    private LegalDeadline deadline(Limit limit, LocalDate countedFrom, List<Pause> pauses) {
        if (pauses.stream().anyMatch(Pause::lasts)) {
            throw new IllegalArgumentException("a limit that rests has no last day");
        }
        LocalDate raw = lastCounted(limit, countedFrom, pauses);
        LocalDate due = rolled(limit, raw);
        boolean provisional = false;
        for (int year = countedFrom.getYear(); year <= due.getYear(); year++) {
            provisional |= !calendar.knows(year);
        }
        return new LegalDeadline(limit, countedFrom, due, !due.equals(raw), provisional);
    }

    private LocalDate lastCounted(Limit limit, LocalDate countedFrom, List<Pause> pauses) {
        LocalDate day = countedFrom;
        int left = limit.amount();
        while (left > 0) {
            day = day.plusDays(1);
            LocalDate candidate = day;
            boolean counts = limit.unit() == DayCount.CALENDAR_DAYS || calendar.isWorkingDay(day);
            if (counts && pauses.stream().noneMatch(pause -> pause.covers(candidate))) {
                left--;
            }
        }
        return day;
    }

    private LocalDate rolled(Limit limit, LocalDate raw) {
        LocalDate day = raw;
        while (limit.roll() == Roll.STATUTORY ? calendar.isHoliday(day) : !calendar.isWorkingDay(day)) {
            day = day.plusDays(1);
        }
        return day;
    }
}
