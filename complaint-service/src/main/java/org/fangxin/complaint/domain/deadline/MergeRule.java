package org.fangxin.complaint.domain.deadline;

import java.time.LocalDate;

/**
 * Which limit holds when cases are merged.
 *
 * @param receivedFrom first day of receipt of the leading case for which it holds
 * @param basis article on which the merger rests
 */
public record MergeRule(LocalDate receivedFrom, Circumstance circumstance, Clock clock, LegalBasis basis) {
    /** Why cases become one. */
    public enum Circumstance {
        /** The same person brought the same matter again: it is not handled anew. */
        SAME_MATTER,
        /** The same person brought new facts of the matter. */
        NEW_FACTS,
        /** Several persons complain of the same matter and agree to do so jointly. */
        SEVERAL_COMPLAINANTS;

        /** Whether the cases must be of one person. */
        public boolean ofOnePerson() {
            return this != SEVERAL_COMPLAINANTS;
        }
    }

    /** From which of the cases' days the limit counts. */
    public enum Clock {
        /** The earliest: a merger gives the bureau no more time than it had. */
        EARLIEST,
        /** The latest: the limit starts anew. */
        LATEST;

        /** The day that counts. */
        public LocalDate of(LocalDate one, LocalDate other) {
            boolean later = other.isAfter(one);
            return later == (this == LATEST) ? other : one;
        }
    }
}
