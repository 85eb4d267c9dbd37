package org.fangxin.complaint.domain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.fangxin.complaint.domain.side.CoComplainant;
import org.fangxin.complaint.domain.side.Mandate;
import org.fangxin.complaint.domain.side.Mandate.Power;
import org.fangxin.complaint.domain.side.TakenDown;
import org.jspecify.annotations.Nullable;

/**
 * Who stands on the complainant's side beside the complainant.
 *
 * @param others further complainants of a joint complaint, in the order of joining
 * @param agreed to which decisions those who are represented have agreed in writing
 * @param mandate of an agent who filed it; null when the complainant filed alone
 * @param takenDown by whom it was taken down; null when the complainant filed it
 */
public record ComplainantSide(
        List<CoComplainant> others,
        Set<Matter> agreed,
        @Nullable Mandate mandate,
        @Nullable TakenDown takenDown) {
    /** The complainant, alone and in person. */
    public static final ComplainantSide ALONE = new ComplainantSide(List.of(), Set.of(), null, null);

    /** Most complainants beside the first; the platform's own limit, more are several cases. */
    public static final int MOST_OTHERS = 49;

    /** Complainants may elect two representatives (SAMR Order 121 article 12); the first complainant is one of them. */
    public static final int MOST_REPRESENTATIVES = 2;

    public ComplainantSide {
        others = List.copyOf(others);
        agreed = Collections.unmodifiableSet(new TreeSet<>(agreed));
    }

    /** Decisions of representatives that need the consent of those whom they represent (SAMR Order 121 article 12). */
    public enum Matter {
        SETTLEMENT,
        WITHDRAWAL
    }

    /** What an account is to the complaint on this side; empty when nothing. */
    Optional<Party> partyOf(String userId) {
        if (mandate != null && mandate.account().equals(userId)) {
            return Optional.of(Party.AGENT);
        }
        return others.stream()
                .filter(other -> userId.equals(other.owner()))
                .findFirst()
                .map(other -> other.representative() ? Party.COMPLAINANT : Party.CO_COMPLAINANT);
    }

    /** All accounts on this side but the complainant's own. */
    public List<String> accounts() {
        Stream<String> agents = mandate == null ? Stream.empty() : Stream.of(mandate.account());
        return Stream.concat(agents, others.stream().map(CoComplainant::owner).flatMap(Stream::ofNullable))
                .distinct()
                .toList();
    }

    /** The co-complainant of this number. */
    public Optional<CoComplainant> other(int number) {
        return others.stream().filter(each -> each.number() == number).findFirst();
    }

    /** Whether so many more complainants, some of them representatives, have room. */
    public boolean hasRoom(int more, long representatives) {
        long elected = 1 + others.stream().filter(CoComplainant::representative).count();
        return others.size() + more <= MOST_OTHERS && elected + representatives <= MOST_REPRESENTATIVES;
    }

    /** With more complainants; what was agreed before was agreed without them. */
    public ComplainantSide joinedBy(List<CoComplainant> more) {
        List<CoComplainant> all = new ArrayList<>(others);
        more.forEach(each -> all.add(
                new CoComplainant(all.size() + 1, each.owner(), each.person(), each.representative(), each.since())));
        return new ComplainantSide(all, Set.of(), mandate, takenDown);
    }

    /** With the account of a co-complainant. */
    public ComplainantSide claimed(int number, String userId) {
        return new ComplainantSide(
                others.stream()
                        .map(each -> each.number() == number ? each.ownedBy(userId) : each)
                        .toList(),
                agreed,
                mandate,
                takenDown);
    }

    /** With what those who are represented agreed to. */
    public ComplainantSide agreeing(Set<Matter> matters) {
        return new ComplainantSide(others, matters, mandate, takenDown);
    }

    /** Whether an agent's mandate covers an action at all; everybody else needs none. */
    boolean covers(Action<?> action) {
        Power power = power(action);
        return mandate == null || power == null || mandate.powers().contains(power);
    }

    /** What keeps somebody from an action that the stage allows; empty when nothing does. */
    Optional<Move.Hindrance> hindrance(Action<?> action, Occasion occasion) {
        boolean complainants = action.by().contains(Party.COMPLAINANT);
        if (occasion.as() == Party.CO_COMPLAINANT && complainants) {
            return Optional.of(Move.Hindrance.REPRESENTATIVES_ACT);
        }
        if (occasion.as() == Party.AGENT && complainants && mandate != null) {
            if (!mandate.holdsOn(occasion.today())) {
                return Optional.of(Move.Hindrance.MANDATE_OVER);
            }
            if (!covers(action)) {
                return Optional.of(Move.Hindrance.OUTSIDE_MANDATE);
            }
        }
        Matter matter = matter(action, occasion);
        return matter == null || others.isEmpty() || agreed.contains(matter)
                ? Optional.empty()
                : Optional.of(Move.Hindrance.REPRESENTED_DISAGREE);
    }

    private static @Nullable Power power(Action<?> action) {
        if (action.equals(Action.WITHDRAWAL)) {
            return Power.WITHDRAW;
        }
        return action.equals(Action.SETTLEMENT_OFFER) || action.equals(Action.OFFER_ACCEPTANCE) ? Power.SETTLE : null;
    }

    private static @Nullable Matter matter(Action<?> action, Occasion occasion) {
        if (action.equals(Action.WITHDRAWAL)) {
            return Matter.WITHDRAWAL;
        }
        boolean agrees = action.equals(Action.SETTLEMENT)
                || action.equals(Action.OFFER_ACCEPTANCE)
                || (action.equals(Action.SETTLEMENT_OFFER) && occasion.side() == Party.COMPLAINANT);
        return agrees ? Matter.SETTLEMENT : null;
    }
}
