package org.fangxin.complaint.application;

import java.time.LocalDate;
import java.util.Set;
import org.fangxin.complaint.domain.Status;
import org.fangxin.contracts.codes.UnifiedSocialCreditCode;
import org.jspecify.annotations.Nullable;

/**
 * Which complaints are asked for.
 *
 * @param category code list {@code categories}, a leaf
 * @param dueFrom only those whose running limit ends on this day or later, and those without one
 * @param narrowing what narrows it further
 * @param dueBefore only those whose running limit ends before this day
 */
public record ComplaintQuery(
        Scope scope,
        @Nullable Status status,
        @Nullable String category,
        @Nullable UnifiedSocialCreditCode merchant,
        @Nullable LocalDate dueFrom,
        @Nullable LocalDate dueBefore,
        Order order,
        Narrowing narrowing) {
    public ComplaintQuery {
        if ((dueFrom != null || dueBefore != null) && !order.byDueDay()) {
            throw new IllegalArgumentException("a range of due days is read in the order of due days");
        }
        if (narrowing.text() != null && order.byDueDay()) {
            throw new IllegalArgumentException("what a text finds is read in the order of receipt");
        }
    }

    /** A question without channel, officer or text. */
    public ComplaintQuery(
            Scope scope,
            @Nullable Status status,
            @Nullable String category,
            @Nullable UnifiedSocialCreditCode merchant,
            @Nullable LocalDate dueFrom,
            @Nullable LocalDate dueBefore,
            Order order) {
        this(scope, status, category, merchant, dueFrom, dueBefore, order, Narrowing.NONE);
    }

    /**
     * What narrows a queue further.
     *
     * @param channel code list {@code channels}
     * @param assignee in whose hands; null for all
     * @param text words to be found in numbers, business, goods and narrative; null for all
     * @param assistance only those whose complainant needs help
     */
    public record Narrowing(
            @Nullable String channel,
            @Nullable Assignee assignee,
            @Nullable String text,
            boolean assistance) {
        /** Nothing. */
        public static final Narrowing NONE = new Narrowing(null, null, null, false);
    }

    /** In whose hands. */
    public sealed interface Assignee {
        /** An officer's. */
        record Of(String officer) implements Assignee {}

        /** Nobody's. */
        record Nobody() implements Assignee {}
    }

    /** Whose complaints. */
    public sealed interface Scope {
        /** Those of one complainant. */
        record OwnedBy(String userId) implements Scope {}

        /** Those against one business. */
        record Against(UnifiedSocialCreditCode uscc) implements Scope {}

        /** Those that a service station took down. */
        record TakenDownAt(String station) implements Scope {}

        /**
         * Those that bureaus handle.
         *
         * @param districts area codes; a city's code stands for all its districts
         */
        record HandledIn(Set<String> districts) implements Scope {
            public HandledIn {
                districts = Set.copyOf(districts);
            }
        }
    }

    /** In which order. Complaints of one day are ordered by id. */
    public enum Order {
        DUE_FIRST,
        DUE_LAST,
        NEWEST,
        OLDEST;

        /** Whether the day counts on which the running limit ends; those without one count as the latest of all. */
        public boolean byDueDay() {
            return this == DUE_FIRST || this == DUE_LAST;
        }

        /** Whether the order goes from early to late. */
        public boolean ascending() {
            return this == DUE_FIRST || this == OLDEST;
        }
    }
}
