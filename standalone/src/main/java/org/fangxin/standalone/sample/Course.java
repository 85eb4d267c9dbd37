package org.fangxin.standalone.sample;

import java.time.LocalDate;

/** Days one after the other, none after the last day on which anything can have happened. */
final class Course {
    private final LocalDate last;
    private final Chance chance;
    private LocalDate day;

    Course(LocalDate first, LocalDate last, Chance chance) {
        this.day = first;
        this.last = last;
        this.chance = chance;
    }

    /** The day of the next thing, so many days after the one before. */
    String after(int least, int most) {
        LocalDate next = day.plusDays(chance.between(least, most));
        day = next.isAfter(last) ? last : next;
        return day.toString();
    }

    /** Whether so many days are left. */
    boolean leaves(int days) {
        return !day.plusDays(days).isAfter(last);
    }
}
