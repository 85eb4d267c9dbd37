package org.fangxin.merchant.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A designation that was awarded to a merchant. It stays in the merchant's record for good; its state and its dates say
 * whether it is held.
 *
 * @param id stable id
 * @param kind code of the kind (code list {@code designation-kinds})
 * @param since first day (Asia/Shanghai)
 * @param until last day; null when it has no end
 * @param plaqueNumber number on the plaque, when there is one
 * @param notes what was done to it after the award, oldest first
 */
public record Designation(
        String id,
        String kind,
        DesignationState state,
        LocalDate since,
        @Nullable LocalDate until,
        @Nullable String plaqueNumber,
        List<DesignationNote> notes) {
    public Designation {
        notes = List.copyOf(notes);
    }

    /** Whether the merchant holds it on a day. */
    public boolean isHeldOn(LocalDate day) {
        return state.isHeld() && !day.isBefore(since) && !isOverOn(day);
    }

    /** Whether its term has ended before a day. */
    public boolean isOverOn(LocalDate day) {
        return until != null && until.isBefore(day);
    }

    /** The next day on which it begins or ceases to be held by the calendar alone; empty when there is none. */
    Optional<LocalDate> nextTurnAfter(LocalDate day) {
        if (state.after(DesignationAct.EXPIRY).isEmpty()) {
            return Optional.empty();
        }
        if (since.isAfter(day)) {
            return Optional.of(since);
        }
        return Optional.ofNullable(until).map(last -> last.plusDays(1)).filter(turn -> turn.isAfter(day));
    }

    /**
     * The last day for its yearly evaluation; empty when it is not held. A year ends on the eve of the day on which the
     * designation began; a term that ends before that must be evaluated by its end. An evaluation in time settles its year,
     * another one in the same year nothing more; a late one settles the years before the one in which it is made.
     *
     * @param knownSince day since which the registry knows of it; years before are nobody's to catch up with
     */
    Optional<LocalDate> evaluationDueOn(LocalDate knownSince) {
        if (!state.isHeld()) {
            return Optional.empty();
        }
        long open = yearOf(knownSince);
        for (DesignationNote note : notes) {
            long made = yearOf(note.on());
            if (note.act() == DesignationAct.EVALUATION && made >= open) {
                open = Math.max(open + 1, made);
            }
        }
        LocalDate end = since.plusYears(open).minusDays(1);
        return Optional.of(until == null || end.isBefore(until) ? end : until);
    }

    /** In which of its years a day lies, from 1; a day before all of them counts to the first. */
    private long yearOf(LocalDate day) {
        return Math.max(0, ChronoUnit.YEARS.between(since, day)) + 1;
    }

    /** Stars of the last evaluation that gave a score; 0 when none did. */
    public int stars() {
        return notes.reversed().stream()
                .map(DesignationNote::stars)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(0);
    }

    /** The pool in which it is on a day. */
    public DesignationPool poolOn(LocalDate day) {
        if (state == DesignationState.RECTIFYING || state == DesignationState.SUSPENDED) {
            return DesignationPool.WARNING;
        }
        if (!isHeldOn(day)) {
            return DesignationPool.NONE;
        }
        return stars() > 0 ? DesignationPool.STAR : DesignationPool.CULTIVATION;
    }

    /** Whether it is the same award as another statement speaks of. */
    boolean isSameAwardAs(StatedDesignation stated) {
        return kind.equals(stated.kind()) && since.equals(stated.since());
    }

    /** An award that an import states. */
    static Designation stated(String id, StatedDesignation stated, LocalDate today) {
        return new Designation(
                        id,
                        stated.kind(),
                        DesignationState.AWARDED,
                        stated.since(),
                        stated.until(),
                        stated.plaqueNumber(),
                        List.of())
                .expiredIfOver(today);
    }

    /** With the end and the plaque number of a later statement; a longer term brings an expired one back. */
    Designation corrected(StatedDesignation stated, LocalDate today) {
        DesignationState revived = state == DesignationState.EXPIRED ? DesignationState.AWARDED : state;
        return new Designation(id, kind, revived, since, stated.until(), stated.plaqueNumber(), notes)
                .expiredIfOver(today);
    }

    /** The same with its state moved to expired when its term is over. */
    Designation expiredIfOver(LocalDate today) {
        return state.isHeld() && isOverOn(today)
                ? new Designation(id, kind, DesignationState.EXPIRED, since, until, plaqueNumber, notes)
                : this;
    }

    /** The designation after an act; empty when that is not possible in its state. */
    Optional<Designation> after(DesignationNote note) {
        return state.after(note.act()).map(next -> {
            List<DesignationNote> all = new ArrayList<>(notes);
            all.add(note);
            LocalDate end = note.act() == DesignationAct.EVALUATION ? note.until() : until;
            return new Designation(id, kind, next, since, end, plaqueNumber, all);
        });
    }
}
