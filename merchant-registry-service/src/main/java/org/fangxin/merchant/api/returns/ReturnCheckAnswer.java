package org.fangxin.merchant.api.returns;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.fangxin.merchant.application.returning.CheckReturn;
import org.fangxin.merchant.application.returning.ReturnPlaces;
import org.fangxin.merchant.domain.pledge.FreightPayer;
import org.fangxin.merchant.domain.returning.Basis;
import org.fangxin.merchant.domain.returning.Condition;
import org.fangxin.merchant.domain.returning.Reason;
import org.fangxin.merchant.domain.returning.Verdict;
import org.fangxin.platform.web.Texts;
import org.jspecify.annotations.Nullable;

/**
 * Whether goods can be returned.
 *
 * @param eligible {@code yes}, {@code conditional} or {@code no}
 * @param until last day; absent with a no, or while the goods have not been received
 * @param freightPayer who pays for sending them back
 * @param refundDays days from the goods' return to the refund
 * @param conditions what must be so for a conditional yes
 * @param reasons why, the deciding one first
 * @param stores stores that take the goods; empty when they can only be sent back, or brought to the store of the purchase
 * @param moreStores how many stores take the goods beyond those named
 */
@Schema(name = "ReturnEligibility")
record ReturnCheckAnswer(
        @Schema(allowableValues = {"yes", "conditional", "no"})
        String eligible,

        @Nullable LocalDate until,
        @Nullable FreightPayer freightPayer,
        @Nullable Integer refundDays,
        List<ConditionView> conditions,
        List<ReasonView> reasons,
        List<StoreOfReturn> stores,
        int moreStores) {
    private static final int MOST_STORES = 100;

    /** A condition with its text. */
    @Schema(name = "ReturnCondition")
    record ConditionView(Condition code, String text) {}

    /**
     * A reason with its text and basis.
     *
     * @param reference the article, or the id of the promise or designation
     */
    @Schema(name = "ReturnReason")
    record ReasonView(
            String code,
            boolean inFavour,
            String text,
            Basis.Kind basis,
            @Nullable String reference) {}

    /** A store that takes the goods. */
    @Schema(name = "StoreOfReturn")
    record StoreOfReturn(String uscc, String storeId, String name, String address) {
        static StoreOfReturn of(ReturnPlaces.Place place) {
            return new StoreOfReturn(
                    place.merchant().value(),
                    place.store().id(),
                    place.store().entry().name(),
                    place.store().entry().address());
        }
    }

    static ReturnCheckAnswer of(CheckReturn.Outcome.Checked checked, Texts texts, Locale language) {
        Verdict verdict = checked.verdict();
        List<StoreOfReturn> stores = checked.places().stream()
                .limit(MOST_STORES)
                .map(StoreOfReturn::of)
                .toList();
        return new ReturnCheckAnswer(
                verdict.answer().name().toLowerCase(Locale.ROOT),
                verdict.until(),
                verdict.freight(),
                verdict.refundDays(),
                verdict.conditions().stream()
                        .sorted()
                        .map(condition -> new ConditionView(
                                condition, text(texts, "return-condition." + condition.name(), List.of(), language)))
                        .toList(),
                verdict.reasons().stream()
                        .map(reason -> view(reason, texts, language))
                        .toList(),
                stores,
                checked.places().size() - stores.size());
    }

    private static ReasonView view(Reason reason, Texts texts, Locale language) {
        return new ReasonView(
                reason.code(),
                reason.inFavour(),
                text(texts, "return-reason." + reason.code(), List.copyOf(reason.arguments()), language),
                reason.basis().kind(),
                reason.basis().reference());
    }

    private static String text(Texts texts, String key, List<Object> arguments, Locale language) {
        return texts.find(key, arguments, language).orElse(key);
    }
}
