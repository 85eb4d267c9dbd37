package org.fangxin.merchant.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fangxin.contracts.codes.UnifiedSocialCreditCode;
import org.fangxin.platform.time.IdSource;

/**
 * A merchant of the public registry. Immutable: a change gives the next revision, and the one it replaces is kept.
 *
 * @param designations every designation it was ever awarded
 * @param stores its stores, of all sources
 * @param rosters partners that count it among their tenants, at most one entry each
 * @param registeredAt when it entered the registry
 * @param stated the statement that the entry comes from
 * @param revision which version this is
 */
public record Merchant(
        UnifiedSocialCreditCode uscc,
        MerchantEntry entry,
        List<Designation> designations,
        List<Store> stores,
        List<RosterEntry> rosters,
        Instant registeredAt,
        Origin stated,
        Revision revision) {
    public Merchant {
        designations = List.copyOf(designations);
        stores = List.copyOf(stores);
        rosters = List.copyOf(rosters);
    }

    /** A merchant enters the registry. */
    public static Merchant registered(Statement statement, Origin origin, Instant at, LocalDate today, IdSource ids) {
        return new Merchant(
                statement.uscc(),
                statement.entry(),
                StatementMerging.designations(List.of(), statement, today, ids),
                StatementMerging.stores(List.of(), statement, origin, ids),
                StatementMerging.rosters(List.of(), statement, origin),
                at,
                origin,
                Revision.first(at, origin));
    }

    /** The merchant after another statement about it; empty when that says nothing new. */
    public Optional<Merchant> restated(Statement statement, Origin origin, Instant at, LocalDate today, IdSource ids) {
        List<Designation> newDesignations = StatementMerging.designations(designations, statement, today, ids);
        List<Store> newStores = StatementMerging.stores(stores, statement, origin, ids);
        List<RosterEntry> newRosters = StatementMerging.rosters(rosters, statement, origin);
        if (entry.equals(statement.entry())
                && designations.equals(newDesignations)
                && stores.equals(newStores)
                && rosters.equals(newRosters)) {
            return Optional.empty();
        }
        return Optional.of(new Merchant(
                uscc,
                statement.entry(),
                newDesignations,
                newStores,
                newRosters,
                registeredAt,
                origin,
                revision.next(at, origin)));
    }

    /** The merchant with nothing but its place in a partner's roster taken from a statement; empty when that is known. */
    public Optional<Merchant> enrolled(Statement statement, Origin origin, Instant at) {
        List<RosterEntry> newRosters = StatementMerging.rosters(rosters, statement, origin);
        return rosters.equals(newRosters)
                ? Optional.empty()
                : Optional.of(new Merchant(
                        uscc,
                        entry,
                        designations,
                        stores,
                        newRosters,
                        registeredAt,
                        stated,
                        revision.next(at, origin)));
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
        return new Merchant(
                uscc, entry, turned, stores, rosters, registeredAt, stated, revision.next(at, Origin.platform(at)));
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
}
