package org.fangxin.complaint.domain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.fangxin.complaint.domain.side.CoComplainant;
import org.fangxin.complaint.domain.side.Former;
import org.fangxin.complaint.domain.side.Mandate;
import org.fangxin.complaint.domain.side.Mandate.Power;
import org.fangxin.complaint.domain.side.TakenDown;
import org.jspecify.annotations.Nullable;

/**
 * Who stands on the complainant's side beside the complainant.
 *
 * @param firstRepresents whether the first complainant acts: always when alone, and until others are elected
 * @param others further complainants of a joint complaint, in the order of joining
 * @param agreed to which decisions those who are represented have agreed in writing
 * @param mandate of an agent who acts; null when there is none
 * @param takenDown by whom it was taken down; null when the complainant filed it
 * @param former who stood there before
 */
public record ComplainantSide(
        boolean firstRepresents,
        List<CoComplainant> others,
        Set<Matter> agreed,
        @Nullable Mandate mandate,
        @Nullable TakenDown takenDown,
        Former former) {
    /** The complainant, alone and in person. */
    public static final ComplainantSide ALONE = filedBy(null, null);

    /** Most complainants beside the first; the platform's own limit, more are several cases. */
    public static final int MOST_OTHERS = 49;

    /** Complainants may elect two representatives (SAMR Order 121 article 12); until they do the first complainant is one. */
    public static final int MOST_REPRESENTATIVES = 2;

    /** Most agents that a case may have had, one after another; the platform's own limit. */
    public static final int MOST_AGENTS = 10;

    /** What the complainant decides and no agent. */
    private static final Set<Action<?>> PRINCIPALS_OWN = Set.of(Action.APPOINTMENT, Action.ELECTION);

    /** What those do for themselves who are represented. */
    private static final Set<Action<?>> OF_EVERYBODY = Set.of(Action.DEPARTURE, Action.MANDATE_END);

    /** What an agent may do whose paper is no longer in the case. */
    private static final Set<Action<?>> WITHOUT_PAPER = Set.of(Action.ATTACHMENT, Action.MANDATE_END);

    public ComplainantSide {
        others = List.copyOf(others);
        agreed = Collections.unmodifiableSet(new TreeSet<>(agreed));
    }

    /** Decisions of representatives that need the consent of those whom they represent (SAMR Order 121 article 12). */
    public enum Matter {
        SETTLEMENT,
        WITHDRAWAL
    }

    /** One complainant, who filed alone, by an agent, or had it taken down. */
    public static ComplainantSide filedBy(@Nullable Mandate mandate, @Nullable TakenDown takenDown) {
        return new ComplainantSide(true, List.of(), Set.of(), mandate, takenDown, Former.NOBODY);
    }

    /** Whether this station took the complaint down. */
    boolean tookDown(Actor.Station by) {
        return takenDown != null && by.station().equals(takenDown.station());
    }

    /** What the first complainant is to the complaint. */
    Party first() {
        return firstRepresents ? Party.COMPLAINANT : Party.CO_COMPLAINANT;
    }

    /** What an account is to the complaint on this side; empty when nothing. */
    Optional<Party> partyOf(String userId) {
        if (mandate != null && userId.equals(mandate.account())) {
            return Optional.of(Party.AGENT);
        }
        return others.stream()
                .filter(other -> userId.equals(other.owner()))
                .findFirst()
                .map(other -> other.representative() ? Party.COMPLAINANT : Party.CO_COMPLAINANT);
    }

    /** All accounts on this side but the complainant's own. */
    public List<String> accounts() {
        Stream<String> agents = mandate == null ? Stream.empty() : Stream.ofNullable(mandate.account());
        return Stream.concat(agents, others.stream().map(CoComplainant::owner).flatMap(Stream::ofNullable))
                .distinct()
                .toList();
    }

    /** The co-complainant of this number. */
    public Optional<CoComplainant> other(int number) {
        return others.stream().filter(each -> each.number() == number).findFirst();
    }

    /** How many places of co-complainants have been given; none is given twice. */
    private int given() {
        return others.size() + former.complainants().size();
    }

    /** Whether so many more complainants, some of them representatives, have room. */
    public boolean hasRoom(int more, long representatives) {
        return given() + more <= MOST_OTHERS && representing() + representatives <= MOST_REPRESENTATIVES;
    }

    private long representing() {
        return (firstRepresents ? 1 : 0)
                + others.stream().filter(CoComplainant::representative).count();
    }

    /** With more complainants; what was agreed before was agreed without them. */
    public ComplainantSide joinedBy(List<CoComplainant> more) {
        List<CoComplainant> all = new ArrayList<>(others);
        more.forEach(each -> all.add(each.numbered(given() + all.size() - others.size() + 1)));
        return new ComplainantSide(firstRepresents, all, Set.of(), mandate, takenDown, former);
    }

    /** With the account of a co-complainant. */
    public ComplainantSide claimed(int number, String userId) {
        List<CoComplainant> all = others.stream()
                .map(each -> each.number() == number ? each.ownedBy(userId) : each)
                .toList();
        return new ComplainantSide(firstRepresents, all, agreed, mandate, takenDown, former);
    }

    /** With what those who are represented agreed to. */
    public ComplainantSide agreeing(Set<Matter> matters) {
        return new ComplainantSide(firstRepresents, others, matters, mandate, takenDown, former);
    }

    /** Numbers of those who represent all, 0 for the first complainant. */
    public Set<Integer> representatives() {
        Set<Integer> numbers = new TreeSet<>();
        if (firstRepresents) {
            numbers.add(0);
        }
        others.stream().filter(CoComplainant::representative).forEach(each -> numbers.add(each.number()));
        return numbers;
    }

    /** Represented by others, 0 for the first complainant; what was agreed before was agreed with those before them. */
    public ComplainantSide representedBy(Set<Integer> numbers) {
        List<CoComplainant> all = others.stream()
                .map(each -> each.representing(numbers.contains(each.number())))
                .toList();
        return new ComplainantSide(numbers.contains(0), all, Set.of(), mandate, takenDown, former);
    }

    /** Without a co-complainant who leaves; empty when nobody would represent those who stay. */
    public Optional<ComplainantSide> withoutLeaving(CoComplainant leaving) {
        List<CoComplainant> staying =
                others.stream().filter(each -> !each.equals(leaving)).toList();
        boolean acts = firstRepresents || staying.isEmpty();
        return acts || staying.stream().anyMatch(CoComplainant::representative)
                ? Optional.of(new ComplainantSide(acts, staying, agreed, mandate, takenDown, former.with(leaving)))
                : Optional.empty();
    }

    /** The number of the agent's place, below 0; the next agent gets another, so that no code for this one serves there. */
    public int agentPlace() {
        return -1 - former.agents().size();
    }

    /** With an agent. */
    public ComplainantSide with(Mandate given) {
        return new ComplainantSide(firstRepresents, others, agreed, given, takenDown, former);
    }

    /** Without the agent, whose mandate is over. */
    public ComplainantSide withoutAgent(Mandate ended) {
        return new ComplainantSide(firstRepresents, others, agreed, null, takenDown, former.with(ended));
    }

    /** Whether an agent's mandate covers an action at all; everybody else needs none. */
    boolean covers(Action<?> action) {
        Power power = power(action);
        return mandate == null
                || (firstRepresents
                        && !PRINCIPALS_OWN.contains(action)
                        && (power == null || mandate.powers().contains(power)));
    }

    /** What keeps somebody from an action that the stage allows; empty when nothing does. */
    Optional<Move.Hindrance> hindrance(Action<?> action, Occasion occasion, Dossier dossier) {
        boolean complainants = action.by().contains(Party.COMPLAINANT);
        boolean represented =
                occasion.as() == Party.CO_COMPLAINANT || (occasion.as() == Party.AGENT && !firstRepresents);
        if (represented && complainants && !OF_EVERYBODY.contains(action)) {
            return Optional.of(Move.Hindrance.REPRESENTATIVES_ACT);
        }
        if (occasion.as() == Party.AGENT && complainants && mandate != null) {
            if (!mandate.holdsOn(occasion.today())) {
                return Optional.of(Move.Hindrance.MANDATE_OVER);
            }
            if (!OF_EVERYBODY.contains(action) && !covers(action)) {
                return Optional.of(Move.Hindrance.OUTSIDE_MANDATE);
            }
            if (!dossier.proves(mandate) && !WITHOUT_PAPER.contains(action)) {
                return Optional.of(Move.Hindrance.POWER_OF_ATTORNEY_MISSING);
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
