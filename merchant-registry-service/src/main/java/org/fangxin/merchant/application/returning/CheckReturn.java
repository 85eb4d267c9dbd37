package org.fangxin.merchant.application.returning;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.fangxin.contracts.codes.UnifiedSocialCreditCode;
import org.fangxin.merchant.domain.ClosedStore;
import org.fangxin.merchant.domain.Designation;
import org.fangxin.merchant.domain.Merchant;
import org.fangxin.merchant.domain.Merchants;
import org.fangxin.merchant.domain.Store;
import org.fangxin.merchant.domain.alliance.Alliances;
import org.fangxin.merchant.domain.pledge.PledgeKind;
import org.fangxin.merchant.domain.returning.Basis;
import org.fangxin.merchant.domain.returning.JointPromise;
import org.fangxin.merchant.domain.returning.Purchase;
import org.fangxin.merchant.domain.returning.Verdict;
import org.jspecify.annotations.Nullable;

/** Checks whether goods can be returned: by which law or promise, until when, and where. */
public final class CheckReturn {
    private static final String RETURN_UNIT = "NO_REASON_RETURN";

    private final Merchants merchants;
    private final Alliances alliances;

    public CheckReturn(Merchants merchants, Alliances alliances) {
        this.merchants = merchants;
        this.alliances = alliances;
    }

    /**
     * What is asked.
     *
     * @param seller who sold the goods
     * @param storeOfPurchase id of the seller's store; null when not said, or bought online
     * @param taker the merchant to whose store the goods are to be brought; null for the seller
     * @param storeOfReturn id of that store; null when any will do
     */
    public record Question(
            UnifiedSocialCreditCode seller,
            @Nullable String storeOfPurchase,
            @Nullable UnifiedSocialCreditCode taker,
            @Nullable String storeOfReturn,
            Purchase purchase) {}

    /** What came of it. */
    public sealed interface Outcome {
        /**
         * The answer.
         *
         * @param places stores that take the goods; empty with a no, or when they can only be sent back
         */
        record Checked(Verdict verdict, List<ReturnPlaces.Place> places) implements Outcome {
            public Checked {
                places = List.copyOf(places);
            }
        }

        /** Nobody registered a merchant of the question. */
        record NotRegistered(UnifiedSocialCreditCode uscc) implements Outcome {}

        /** A merchant has no such store. */
        record NoSuchStore(UnifiedSocialCreditCode uscc, String storeId) implements Outcome {}
    }

    /** Answers a question. */
    public Outcome check(Question question) {
        Optional<Merchant> seller = merchants.find(question.seller());
        if (seller.isEmpty()) {
            return new Outcome.NotRegistered(question.seller());
        }
        UnifiedSocialCreditCode takerCode = question.taker() == null ? question.seller() : question.taker();
        Optional<Merchant> taker = takerCode.equals(question.seller()) ? seller : merchants.find(takerCode);
        if (taker.isEmpty()) {
            return new Outcome.NotRegistered(takerCode);
        }
        return missingStore(seller.get(), question.storeOfPurchase())
                .or(() -> missingStore(taker.get(), question.storeOfReturn()))
                .orElseGet(() -> answer(question, seller.get(), taker.get()));
    }

    private Outcome answer(Question question, Merchant seller, Merchant taker) {
        Purchase purchase = question.purchase();
        List<AlliedReturn> allied = allied(seller, purchase);
        Verdict verdict = Verdict.on(
                purchase,
                seller.pledgesOf(PledgeKind.NO_REASON_RETURN),
                designated(seller, purchase.purchasedOn()),
                allied.stream().map(AlliedReturn::promise).toList());
        if (verdict.answer() == Verdict.Answer.NO) {
            return new Outcome.Checked(verdict, List.of());
        }
        ReturnPlaces places = new ReturnPlaces(merchants);
        List<ReturnPlaces.Place> own = places.of(
                seller, question.storeOfPurchase(), purchase.purchasedOn(), purchase.returnOn(), purchase.online());
        boolean asked = question.storeOfReturn() != null || !taker.uscc().equals(seller.uscc());
        List<ReturnPlaces.Place> wanted = asked ? wanted(own, question, taker) : own;
        if (asked && !wanted.isEmpty()) {
            return new Outcome.Checked(verdict, wanted);
        }
        Set<ReturnPlaces.Place> all = new LinkedHashSet<>(own);
        for (AlliedReturn one : allied) {
            Verdict joint = Verdict.byJointRules(purchase, one.promise());
            if (joint.answer() != Verdict.Answer.NO) {
                List<ReturnPlaces.Place> there = places.ofAll(one.members());
                List<ReturnPlaces.Place> wantedThere = wanted(there, question, taker);
                if (asked && !wantedThere.isEmpty()) {
                    return new Outcome.Checked(joint, wantedThere);
                }
                all.addAll(there);
            }
        }
        return asked
                ? new Outcome.Checked(verdict.atAPlaceNotCovered(crossStore(seller)), List.copyOf(all))
                : new Outcome.Checked(verdict, List.copyOf(all));
    }

    /** What an alliance of the seller promises, and who were its members on the day of the purchase. */
    private record AlliedReturn(JointPromise promise, Set<UnifiedSocialCreditCode> members) {}

    private List<AlliedReturn> allied(Merchant seller, Purchase purchase) {
        LocalDate day = purchase.purchasedOn();
        return alliances.everOf(seller.uscc()).stream()
                .flatMap(alliance -> alliance.bindingOn(seller.uscc(), day).stream()
                        .map(terms -> new AlliedReturn(
                                new JointPromise(
                                        alliance.id(),
                                        terms,
                                        alliance.bindingOn(seller.uscc(), purchase.returnOn())
                                                .filter(terms::equals)
                                                .isPresent()),
                                alliance.membersOn(day))))
                .toList();
    }

    private static List<ReturnPlaces.Place> wanted(List<ReturnPlaces.Place> places, Question question, Merchant taker) {
        return places.stream()
                .filter(place -> place.merchant().equals(taker.uscc()))
                .filter(place ->
                        question.storeOfReturn() == null || place.store().id().equals(question.storeOfReturn()))
                .toList();
    }

    private static Basis crossStore(Merchant seller) {
        return new Basis(
                Basis.Kind.PLEDGE,
                seller.standing(PledgeKind.CROSS_STORE_RETURN)
                        .map(pledge -> pledge.id())
                        .orElse(null));
    }

    private static Optional<Outcome> missingStore(Merchant merchant, @Nullable String storeId) {
        if (storeId == null || hadStore(merchant, storeId)) {
            return Optional.empty();
        }
        return Optional.of(new Outcome.NoSuchStore(merchant.uscc(), storeId));
    }

    /** A store that has closed is known, and takes nothing back. */
    private static boolean hadStore(Merchant merchant, String storeId) {
        return Stream.concat(
                        merchant.stores().stream(),
                        merchant.closedStores().stream().map(ClosedStore::store))
                .map(Store::id)
                .anyMatch(storeId::equals);
    }

    private static @Nullable String designated(Merchant seller, LocalDate on) {
        return seller.designations().stream()
                .filter(designation -> designation.kind().equals(RETURN_UNIT) && designation.isHeldOn(on))
                .map(Designation::id)
                .findFirst()
                .orElse(null);
    }
}
