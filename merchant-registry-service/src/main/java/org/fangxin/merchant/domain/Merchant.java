package org.fangxin.merchant.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fangxin.contracts.codes.UnifiedSocialCreditCode;
import org.fangxin.platform.time.IdSource;

/**
 * A merchant of the public registry. Immutable: a change gives the next revision, and the one it replaces is kept.
 *
 * @param designations every designation it was ever awarded
 * @param rosters partners that count it among their tenants, at most one entry each
 * @param registeredAt when it entered the registry
 * @param stated the statement that the entry comes from
 * @param revision which version this is
 */
public record Merchant(
        UnifiedSocialCreditCode uscc,
        MerchantEntry entry,
        List<Designation> designations,
        List<RosterEntry> rosters,
        Instant registeredAt,
        Origin stated,
        Revision revision) {
    public Merchant {
        designations = List.copyOf(designations);
        rosters = List.copyOf(rosters);
    }

    /** A merchant enters the registry. */
    public static Merchant registered(Statement statement, Origin origin, Instant at, LocalDate today, IdSource ids) {
        return new Merchant(
                statement.uscc(),
                statement.entry(),
                withStated(List.of(), statement, today, ids),
                withRoster(List.of(), statement, origin),
                at,
                origin,
                Revision.first(at, origin));
    }

    /** The merchant after another statement about it; empty when that says nothing new. */
    public Optional<Merchant> restated(Statement statement, Origin origin, Instant at, LocalDate today, IdSource ids) {
        List<Designation> newDesignations = withStated(designations, statement, today, ids);
        List<RosterEntry> newRosters = withRoster(rosters, statement, origin);
        if (entry.equals(statement.entry()) && designations.equals(newDesignations) && rosters.equals(newRosters)) {
            return Optional.empty();
        }
        return Optional.of(new Merchant(
                uscc, statement.entry(), newDesignations, newRosters, registeredAt, origin, revision.next(at, origin)));
    }

    /** The merchant with nothing but its place in a partner's roster taken from a statement; empty when that is known. */
    public Optional<Merchant> enrolled(Statement statement, Origin origin, Instant at) {
        List<RosterEntry> newRosters = withRoster(rosters, statement, origin);
        return rosters.equals(newRosters)
                ? Optional.empty()
                : Optional.of(new Merchant(
                        uscc, entry, designations, newRosters, registeredAt, stated, revision.next(at, origin)));
    }

    /** Whether the entry is as a statement has it. */
    public boolean says(Statement statement) {
        return entry.equals(statement.entry());
    }

    /** The merchant with designations moved to expired whose term is over on a day. */
    public Merchant turned(LocalDate today, Instant at) {
        List<Designation> turned = designations.stream()
                .map(designation -> designation.expiredIfOver(today))
                .toList();
        return new Merchant(uscc, entry, turned, rosters, registeredAt, stated, revision.next(at, Origin.platform(at)));
    }

    /** Codes of the kinds it holds on a day, sorted, each once. */
    public List<String> kindsHeldOn(LocalDate day) {
        return designations.stream()
                .filter(designation -> designation.isHeldOn(day))
                .map(Designation::kind)
                .distinct()
                .sorted()
                .toList();
    }

    /** The next day after the given one on which the calendar alone changes what it holds; empty when there is none. */
    public Optional<LocalDate> nextTurnAfter(LocalDate day) {
        return designations.stream()
                .flatMap(designation -> designation.nextTurnAfter(day).stream())
                .min(LocalDate::compareTo);
    }

    private static List<Designation> withStated(
            List<Designation> known, Statement statement, LocalDate today, IdSource ids) {
        List<StatedDesignation> stated = statement.designations();
        if (stated == null) {
            return known;
        }
        List<Designation> all = new ArrayList<>(known);
        for (StatedDesignation one : stated) {
            int place = place(all, one);
            if (place < 0) {
                all.add(Designation.stated(ids.next(), one, today));
            } else {
                all.set(place, all.get(place).corrected(one, today));
            }
        }
        return all;
    }

    private static int place(List<Designation> all, StatedDesignation stated) {
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).isSameAwardAs(stated)) {
                return i;
            }
        }
        return -1;
    }

    private static List<RosterEntry> withRoster(List<RosterEntry> known, Statement statement, Origin origin) {
        String partner = origin.name();
        if (partner == null) {
            return known;
        }
        RosterEntry entry = new RosterEntry(partner, statement.ref());
        if (known.contains(entry)) {
            return known;
        }
        List<RosterEntry> all = new ArrayList<>(known);
        all.removeIf(old -> old.partner().equals(partner));
        all.add(entry);
        return all;
    }
}
