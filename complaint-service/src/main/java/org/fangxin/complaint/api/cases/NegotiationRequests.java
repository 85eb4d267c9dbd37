package org.fangxin.complaint.api.cases;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import java.util.Objects;
import org.fangxin.complaint.api.form.Form;
import org.fangxin.complaint.api.form.MoneyBody;
import org.fangxin.complaint.domain.filing.TextRule;
import org.fangxin.complaint.domain.negotiation.MerchantReply;
import org.fangxin.complaint.domain.negotiation.OdrFailure;
import org.fangxin.complaint.domain.negotiation.SettlementOffer;
import org.jspecify.annotations.Nullable;

/** Bodies of the steps between the two sides. */
final class NegotiationRequests {
    private NegotiationRequests() {}

    @Schema(name = "MerchantReply")
    record MerchantReplyRequest(
            @Schema(
                    description = "Your answer.",
                    maxLength = 2000,
                    example = "我们愿意核实情况并退款。",
                    requiredMode = RequiredMode.REQUIRED)
            @Nullable
            String text) {
        MerchantReply step() {
            Form form = new Form();
            form.text("/text", text, TextRule.MESSAGE);
            form.close();
            return new MerchantReply(Objects.requireNonNull(text));
        }
    }

    @Schema(name = "SettlementOffer")
    record SettlementOfferRequest(
            @Schema(
                    description = "What you offer.",
                    maxLength = 2000,
                    example = "退货并退还全部货款。",
                    requiredMode = RequiredMode.REQUIRED)
            @Nullable
            String terms,

            @Schema(description = "When money is offered.") @Nullable
            MoneyBody amount) {
        SettlementOffer step() {
            Form form = new Form();
            form.text("/terms", terms, TextRule.MESSAGE);
            form.optionalMoney("/amount", amount);
            form.close();
            return new SettlementOffer(Objects.requireNonNull(terms), MoneyBody.read(amount));
        }
    }

    @Schema(name = "OdrFailure")
    record OdrFailureRequest(
            @Schema(description = "Why there is no agreement.", maxLength = 500) @Nullable
            String reason) {
        OdrFailure step() {
            Form form = new Form();
            form.optionalText("/reason", reason, TextRule.REMARK);
            form.close();
            return new OdrFailure(reason);
        }
    }
}
