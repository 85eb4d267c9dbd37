package org.fangxin.merchant.domain.returning;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.fangxin.merchant.domain.pledge.FreightPayer;
import org.fangxin.merchant.domain.pledge.Pledge;
import org.jspecify.annotations.Nullable;

/**
 * Whether goods can be returned.
 *
 * @param answer yes, no, or on condition
 * @param until last day of the best claim; null when there is none, or its days have not begun to count
 * @param freight who pays for sending them back; null with a no
 * @param refundDays days from the goods' return to the refund; null when nothing is said
 * @param conditions what must be so
 * @param reasons why: first that of the best claim, then all others
 */
public record Verdict(
        Answer answer,
        @Nullable LocalDate until,
        @Nullable FreightPayer freight,
        @Nullable Integer refundDays,
        Set<Condition> conditions,
        List<Reason> reasons) {
    /** The answer in short. */
    public enum Answer {
        YES,
        CONDITIONAL,
        NO
    }

    public Verdict {
        conditions = Set.copyOf(conditions);
        reasons = List.copyOf(reasons);
    }

    /**
     * The verdict on a purchase, wherever the goods are to be returned.
     *
     * @param returnPledges the merchant's promises of a return without a reason, also withdrawn ones
     * @param designated id of the designation by which the merchant promises returns; null when it holds none
     * @param joint what alliances of the merchant promise
     */
    public static Verdict on(
            Purchase purchase, List<Pledge> returnPledges, @Nullable String designated, List<JointPromise> joint) {
        return of(ReturnRules.claims(purchase, returnPledges, designated, joint));
    }

    /** The verdict when the goods are brought to another member of an alliance, which owes what its rules say. */
    public static Verdict byJointRules(Purchase purchase, JointPromise joint) {
        return of(ReturnRules.jointClaims(purchase, List.of(joint)));
    }

    private static Verdict of(List<Claim> claims) {
        Optional<Claim.Return> best = claims.stream()
                .filter(Claim.Return.class::isInstance)
                .map(Claim.Return.class::cast)
                .max(Claim.Return.BETTER);
        List<Reason> reasons = Stream.concat(best.stream(), claims.stream())
                .map(Claim::reason)
                .distinct()
                .toList();
        return best.map(claim -> new Verdict(
                        claim.conditions().isEmpty() ? Answer.YES : Answer.CONDITIONAL,
                        claim.until(),
                        claim.freight(),
                        claim.refundDays(),
                        claim.conditions(),
                        reasons))
                .orElseGet(() -> new Verdict(Answer.NO, null, null, null, Set.of(), reasons));
    }

    /** The verdict when the goods are to be returned where nobody has to take them. */
    public Verdict atAPlaceNotCovered(Basis basis) {
        Reason place = Reason.against("place-not-covered", basis);
        return new Verdict(
                Answer.NO,
                until,
                null,
                null,
                Set.of(),
                Stream.concat(Stream.of(place), reasons.stream())
                        .sorted(Comparator.comparing(Reason::inFavour))
                        .toList());
    }
}
