package org.fangxin.platform.statistics;

import java.time.LocalDate;

/** Reads what is to be counted of a fact. */
@FunctionalInterface
public interface Marks {
    /**
     * The counters of one fact.
     *
     * @param today the city's day, on which it depends what is overdue
     */
    long[] counters(String mark, LocalDate today);
}
