package org.fangxin.merchant.domain.returning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.fangxin.contracts.codes.Code;
import org.fangxin.contracts.codes.CodeLists;
import org.fangxin.merchant.domain.pledge.Exclusion;
import org.fangxin.merchant.domain.pledge.FreightPayer;
import org.fangxin.merchant.domain.pledge.Pledge;
import org.fangxin.merchant.domain.pledge.PledgeTerms.ReturnTerms;
import org.fangxin.merchant.domain.pledge.StartEvent;
import org.jspecify.annotations.Nullable;

/**
 * Applies the law and a merchant's promises to a purchase.
 *
 * <p>Days are calendar days of the city and the day of the event is not counted. A last day that is a public holiday is
 * not moved here: what the law gives beyond the plain count is for the bureau to say.
 */
public final class ReturnRules {
    private static final int STATUTORY_DAYS = 7;

    /** Days from the merchant's getting the goods back to the refund, article 25. */
    private static final int STATUTORY_REFUND_DAYS = 7;

    /** What article 25 itself excludes. */
    private static final Set<Exclusion> STATUTORY_EXCLUSIONS = EnumSet.of(
            Exclusion.CUSTOM_MADE,
            Exclusion.PERISHABLE,
            Exclusion.DIGITAL_OPENED,
            Exclusion.PERIODICAL,
            Exclusion.UNFIT_CONFIRMED);

    /** Goods that a seller may have confirmed as not returnable once their pack is opened, for health and safety. */
    private static final Set<String> DELICATE =
            Set.of("GOODS_FOOD", "GOODS_HEALTH_FOOD", "GOODS_TOBACCO_DRINKS", "GOODS_DRUGS_COSMETICS");

    private ReturnRules() {}

    /**
     * Everything that could give a return.
     *
     * @param returnPledges the merchant's promises of a return without a reason, also withdrawn ones
     * @param designated id of the designation by which the merchant promises returns; null when it holds none
     * @param joint what alliances of the merchant promise
     */
    static List<Claim> claims(
            Purchase purchase, List<Pledge> returnPledges, @Nullable String designated, List<JointPromise> joint) {
        List<Claim> claims = new ArrayList<>();
        if (purchase.goods().defective()) {
            claims.add(defects(purchase));
        }
        if (purchase.online()) {
            claims.add(distanceSales(purchase));
        }
        List<Pledge> binding = returnPledges.stream()
                .filter(pledge -> pledge.isMadeOn(purchase.purchasedOn()))
                .toList();
        binding.forEach(pledge -> claims.add(promise(
                purchase,
                new Basis(Basis.Kind.PLEDGE, pledge.id()),
                (ReturnTerms) pledge.terms(),
                pledge.stands() ? "promise" : "promise-still-binds")));
        claims.addAll(jointClaims(purchase, joint));
        if (binding.isEmpty() && joint.isEmpty()) {
            claims.add(withoutTerms(purchase, returnPledges, designated));
        }
        return claims;
    }

    /** What alliances alone give, which is all that their other members owe. */
    static List<Claim> jointClaims(Purchase purchase, List<JointPromise> joint) {
        return joint.stream()
                .map(promise -> promise(
                        purchase,
                        new Basis(Basis.Kind.ALLIANCE, promise.alliance()),
                        promise.terms(),
                        promise.stands() ? "joint-rules" : "joint-rules-still-bind"))
                .toList();
    }

    private static Claim defects(Purchase purchase) {
        LocalDate received = purchase.receivedOn();
        LocalDate until = received == null ? null : received.plusDays(STATUTORY_DAYS);
        return until != null && purchase.returnOn().isAfter(until)
                ? new Claim.None(Reason.against("defect-time-over", Basis.DEFECTS, until))
                : new Claim.Return(
                        Reason.inFavour("defect", Basis.DEFECTS), until, FreightPayer.MERCHANT, null, Set.of());
    }

    private static Claim distanceSales(Purchase purchase) {
        Goods goods = purchase.goods();
        for (Exclusion exclusion : Exclusion.values()) {
            if (STATUTORY_EXCLUSIONS.contains(exclusion) && goods.exclusions().contains(exclusion)) {
                return new Claim.None(Reason.against("excluded-by-law", Basis.DISTANCE_SALES, exclusion));
            }
        }
        if (Boolean.FALSE.equals(goods.intact())) {
            return new Claim.None(Reason.against("not-intact", Basis.DISTANCE_SALES));
        }
        LocalDate received = purchase.receivedOn();
        LocalDate until = received == null ? null : received.plusDays(STATUTORY_DAYS);
        if (until != null && purchase.returnOn().isAfter(until)) {
            return new Claim.None(Reason.against("time-over", Basis.DISTANCE_SALES, until));
        }
        Set<Condition> conditions = conditions(goods, false);
        if (Boolean.TRUE.equals(goods.opened()) && DELICATE.contains(goods.category())) {
            conditions.add(Condition.NOT_CONFIRMED_UNFIT);
        }
        return new Claim.Return(
                Reason.inFavour("distance-sale", Basis.DISTANCE_SALES, STATUTORY_DAYS),
                until,
                FreightPayer.CONSUMER,
                STATUTORY_REFUND_DAYS,
                conditions);
    }

    private static Claim promise(Purchase purchase, Basis basis, ReturnTerms terms, String reason) {
        Goods goods = purchase.goods();
        if (!covers(terms, goods.category())) {
            return new Claim.None(Reason.against("category-not-promised", basis, goods.category()));
        }
        for (Exclusion exclusion : Exclusion.values()) {
            if (terms.exclusions().contains(exclusion) && goods.exclusions().contains(exclusion)) {
                return new Claim.None(Reason.against("excluded-by-promise", basis, exclusion));
            }
        }
        if (Boolean.FALSE.equals(goods.intact())) {
            return new Claim.None(Reason.against("not-intact", basis));
        }
        if (terms.receiptNeeded() && Boolean.FALSE.equals(goods.hasReceipt())) {
            return new Claim.None(Reason.against("receipt-missing", basis));
        }
        LocalDate start = terms.start() == StartEvent.PURCHASE ? purchase.purchasedOn() : purchase.receivedOn();
        LocalDate until = start == null ? null : start.plusDays(terms.days());
        if (until != null && purchase.returnOn().isAfter(until)) {
            return new Claim.None(Reason.against("time-over", basis, until));
        }
        return new Claim.Return(
                Reason.inFavour(reason, basis, terms.days()),
                until,
                terms.freight(),
                terms.refundDays(),
                conditions(goods, terms.receiptNeeded()));
    }

    private static Claim withoutTerms(Purchase purchase, List<Pledge> returnPledges, @Nullable String designated) {
        if (designated == null) {
            String code = returnPledges.isEmpty() ? "nothing-promised" : "not-promised-at-purchase";
            return new Claim.None(Reason.against(code, new Basis(Basis.Kind.PLEDGE, null)));
        }
        Basis basis = new Basis(Basis.Kind.DESIGNATION, designated);
        LocalDate start = Objects.requireNonNullElse(purchase.receivedOn(), purchase.returnOn());
        LocalDate until = start.plusDays(STATUTORY_DAYS);
        if (purchase.returnOn().isAfter(until)) {
            return new Claim.None(Reason.against("time-over", basis, until));
        }
        if (Boolean.FALSE.equals(purchase.goods().intact())) {
            return new Claim.None(Reason.against("not-intact", basis));
        }
        Set<Condition> conditions = conditions(purchase.goods(), false);
        conditions.add(Condition.TERMS_WITH_MERCHANT);
        return new Claim.Return(Reason.inFavour("designation", basis), until, FreightPayer.CONSUMER, null, conditions);
    }

    private static Set<Condition> conditions(Goods goods, boolean receiptNeeded) {
        Set<Condition> conditions = EnumSet.noneOf(Condition.class);
        if (goods.intact() == null) {
            conditions.add(Condition.INTACT);
        }
        if (receiptNeeded && goods.hasReceipt() == null) {
            conditions.add(Condition.RECEIPT);
        }
        return conditions;
    }

    private static boolean covers(ReturnTerms terms, String category) {
        if (terms.categories().isEmpty() || terms.categories().contains(category)) {
            return true;
        }
        return CodeLists.CATEGORIES
                .find(category)
                .map(Code::parent)
                .filter(terms.categories()::contains)
                .isPresent();
    }
}
