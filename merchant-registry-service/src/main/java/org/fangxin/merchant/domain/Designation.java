package org.fangxin.merchant.domain;

import java.time.LocalDate;
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
