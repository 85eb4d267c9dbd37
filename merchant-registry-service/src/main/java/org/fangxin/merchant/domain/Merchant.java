package org.fangxin.merchant.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fangxin.contracts.codes.UnifiedSocialCreditCode;
import org.fangxin.merchant.domain.pledge.Pledge;
import org.fangxin.merchant.domain.pledge.PledgeKind;
import org.fangxin.merchant.domain.pledge.PledgeTerms;
import org.fangxin.platform.time.IdSource;
import org.jspecify.annotations.Nullable;

/**
 * A merchant of the public registry. Immutable: a change gives the next revision, and the one it replaces is kept.
 *
 * @param designations every designation it was ever awarded
 * @param stores its stores, of all sources
 * @param closedStores those that it had, the last closed last; of very many the latest
 * @param pledges every promise it ever made
 * @param rosters partners that count it among their tenants, at most one entry each
 * @param odr whether it takes part in online dispute resolution; null when nobody has ever said so
 * @param registeredAt when it entered the registry
 * @param stated the statement that the entry comes from
 * @param revision which version this is
 */
public record Merchant(
        UnifiedSocialCreditCode uscc,
        MerchantEntry entry,
        List<Designation> designations,
        List<Store> stores,
        List<ClosedStore> closedStores,
        List<Pledge> pledges,
        List<RosterEntry> rosters,
        @Nullable OdrMembership odr,
        Instant registeredAt,
        Origin stated,
        Revision revision) {
    public Merchant {
        designations = List.copyOf(designations);
        stores = List.copyOf(stores);
        closedStores = List.copyOf(closedStores);
        pledges = List.copyOf(pledges);
        rosters = List.copyOf(rosters);
    }

    /** A merchant enters the registry. */
    public static Merchant registered(Statement statement, Origin origin, Instant at, LocalDate today, IdSource ids) {
        return new Merchant(
                statement.uscc(),
                statement.entry(),
                StatementMerging.designations(List.of(), statement, today, ids),
                StatementMerging.stores(List.of(), List.of(), statement, origin, ids),
                List.of(),
                List.of(),
                StatementMerging.rosters(List.of(), statement, origin),
                null,
                at,
                origin,
                Revision.first(at, origin));
    }

    /** The merchant after another statement about it; empty when that says nothing new. */
    public Optional<Merchant> restated(Statement statement, Origin origin, Instant at, LocalDate today, IdSource ids) {
        List<Designation> newDesignations = StatementMerging.designations(designations, statement, today, ids);
        List<Store> newStores = StatementMerging.stores(stores, closedStores, statement, origin, ids);
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
                ClosedStores.after(closedStores, stores, newStores, today),
                pledges,
                newRosters,
                odr,
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
                        closedStores,
                        pledges,
                        newRosters,
                        odr,
                        registeredAt,
                        stated,
                        revision.next(at, origin)));
    }

    /**
     * The merchant out of a partner's roster, without the stores that the partner had stated; empty when it is not in it.
     */
    public Optional<Merchant> delisted(String partner, Origin origin, Instant at, LocalDate today) {
        List<RosterEntry> others = rosters.stream()
                .filter(roster -> !roster.partner().equals(partner))
                .toList();
        if (others.size() == rosters.size()) {
            return Optional.empty();
        }
        List<Store> left =
                stores.stream().filter(store -> !partner.equals(store.source())).toList();
        return Optional.of(new Merchant(
                uscc,
                entry,
                designations,
                left,
                ClosedStores.after(closedStores, stores, left, today),
                pledges,
                others,
                odr,
                registeredAt,
                stated,
                revision.next(at, origin)));
    }

    /** Whether the entry is as a statement has it. */
    public boolean says(Statement statement) {
        return entry.equals(statement.entry());
    }

    /** The merchant after an act on one of its designations; empty when that is not possible. */
    public Optional<Merchant> acting(String designationId, DesignationNote note, Origin origin, Instant at) {
        return designation(designationId)
                .flatMap(present -> present.after(note))
                .map(changed -> {
                    List<Designation> next = designations.stream()
                            .map(designation -> designation.id().equals(designationId) ? changed : designation)
                            .toList();
                    return withDesignations(next, origin, at);
                });
    }

    /** The merchant looked at on another day: nothing but its revision is new. */
    public Merchant turned(Instant at) {
        return withDesignations(designations, Origin.platform(at), at);
    }

    /** The merchant with the term of one designation noted as over. */
    public Optional<Merchant> expired(String designationId, LocalDate today, Instant at) {
        return acting(designationId, DesignationNote.expiry(today), Origin.platform(at), at);
    }

    /** A designation by its id. */
    public Optional<Designation> designation(String designationId) {
        return designations.stream()
                .filter(designation -> designation.id().equals(designationId))
                .findFirst();
    }

    /**
     * The last day for the yearly evaluation of one of its designations; empty when it is not held. Years before the
     * merchant came into the registry are not asked for.
     */
    public Optional<LocalDate> evaluationDueOn(Designation designation) {
        // Which year of the designation it was decides, so the hours between the city's and another midnight do not.
        return designation.evaluationDueOn(LocalDate.ofInstant(registeredAt, ZoneOffset.UTC));
    }

    /** A designation whose term is over on a day without being noted so. */
    public Optional<Designation> overOn(LocalDate today) {
        return designations.stream()
                .filter(designation -> designation.isOverOn(today)
                        && designation.state().after(DesignationAct.EXPIRY).isPresent())
                .findFirst();
    }

    private Merchant withDesignations(List<Designation> next, Origin origin, Instant at) {
        return new Merchant(
                uscc,
                entry,
                next,
                stores,
                closedStores,
                pledges,
                rosters,
                odr,
                registeredAt,
                stated,
                revision.next(at, origin));
    }

    /**
     * The merchant with a promise made, or its terms changed; what was promised before binds for earlier purchases. Empty
     * when it promises just that already.
     */
    public Optional<Merchant> promising(
            PledgeKind kind, PledgeTerms terms, Origin origin, Instant at, LocalDate today, IdSource ids) {
        if (standing(kind).filter(pledge -> pledge.terms().equals(terms)).isPresent()) {
            return Optional.empty();
        }
        List<Pledge> next = new ArrayList<>(endedPledges(kind, today));
        next.add(new Pledge(ids.next(), kind, terms, today, null));
        return Optional.of(withPledges(next, origin, at));
    }

    /** The merchant no longer making a promise to those who buy from today on; empty when it does not make it. */
    public Optional<Merchant> withdrawing(PledgeKind kind, Origin origin, Instant at, LocalDate today) {
        return standing(kind).map(pledge -> withPledges(endedPledges(kind, today), origin, at));
    }

    /** The promise of a kind that stands. */
    public Optional<Pledge> standing(PledgeKind kind) {
        return pledges.stream()
                .filter(pledge -> pledge.kind() == kind && pledge.stands())
                .findFirst();
    }

    /** Every promise of a kind that it ever made. */
    public List<Pledge> pledgesOf(PledgeKind kind) {
        return pledges.stream().filter(pledge -> pledge.kind() == kind).toList();
    }

    private List<Pledge> endedPledges(PledgeKind kind, LocalDate today) {
        return pledges.stream()
                .map(pledge -> pledge.kind() == kind && pledge.stands() ? pledge.withdrawn(today) : pledge)
                .toList();
    }

    private Merchant withPledges(List<Pledge> next, Origin origin, Instant at) {
        return new Merchant(
                uscc,
                entry,
                designations,
                stores,
                closedStores,
                next,
                rosters,
                odr,
                registeredAt,
                stated,
                revision.next(at, origin));
    }

    /** Whether it takes part in online dispute resolution. */
    public boolean takesPartInOdr() {
        return odr != null && odr.takesPart();
    }

    /**
     * The merchant after it was said whether it takes part in online dispute resolution; empty when that is known, or when
     * something was said later.
     */
    public Optional<Merchant> inOdr(boolean takesPart, Origin origin, Instant at, LocalDate today) {
        boolean late = odr != null && odr.statedAt().isAfter(origin.statedAt());
        if (late || takesPart == takesPartInOdr()) {
            return Optional.empty();
        }
        OdrMembership next = new OdrMembership(takesPart, today, origin.statedAt());
        return Optional.of(new Merchant(
                uscc,
                entry,
                designations,
                stores,
                closedStores,
                pledges,
                rosters,
                next,
                registeredAt,
                stated,
                revision.next(at, origin)));
    }

    /** The same merchant with other stores, as a step on the way to what a source states; who stated it all comes later. */
    public Merchant withStores(List<Store> next, Origin origin, Instant at, LocalDate today) {
        return new Merchant(
                uscc,
                entry,
                designations,
                next,
                ClosedStores.after(closedStores, stores, next, today),
                pledges,
                rosters,
                odr,
                registeredAt,
                stated,
                revision.next(at, origin));
    }

    /** The merchant with a designation more; empty when it has that one already. */
    public Optional<Merchant> awarded(Designation designation, Origin origin, Instant at) {
        if (designation(designation.id()).isPresent()) {
            return Optional.empty();
        }
        List<Designation> next = new ArrayList<>(designations);
        next.add(designation);
        return Optional.of(withDesignations(next, origin, at));
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
