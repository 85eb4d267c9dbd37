package org.fangxin.complaint.api.cases;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import java.util.Objects;
import org.fangxin.complaint.api.form.Form;
import org.fangxin.complaint.domain.TerminationGround;
import org.fangxin.complaint.domain.filing.TextRule;
import org.fangxin.complaint.domain.intake.Acceptance;
import org.fangxin.complaint.domain.intake.Refusal;
import org.fangxin.complaint.domain.intake.Withdrawal;
import org.fangxin.complaint.domain.mediation.Termination;
import org.fangxin.contracts.codes.CodeLists;
import org.jspecify.annotations.Nullable;

/** Bodies of the decisions on a complaint. */
final class DecisionRequests {
    private DecisionRequests() {}

    @Schema(name = "Acceptance")
    record AcceptanceRequest(
            @Schema(description = "How to reach the officer in charge.", example = "0571-87654321", maxLength = 500)
            @Nullable
            String contact) {
        Acceptance step() {
            Form form = new Form();
            form.optionalText("/contact", contact, TextRule.REMARK);
            form.close();
            return new Acceptance(contact);
        }
    }

    @Schema(name = "Refusal")
    record RefusalRequest(
            @Schema(
                    description = "Code list `refusal-grounds`.",
                    example = "NOT_CONSUMER_DISPUTE",
                    requiredMode = RequiredMode.REQUIRED)
            @Nullable
            String ground,

            @Schema(
                    description = "Why the ground applies here.",
                    maxLength = 500,
                    example = "所购物品用于经营转售。",
                    requiredMode = RequiredMode.REQUIRED)
            @Nullable
            String reason,

            @Schema(
                    description = "Where the complainant can turn instead.",
                    maxLength = 500,
                    example = "可依法向人民法院提起诉讼。",
                    requiredMode = RequiredMode.REQUIRED)
            @Nullable
            String otherRemedies) {
        Refusal step() {
            Form form = new Form();
            form.code("/ground", ground, CodeLists.REFUSAL_GROUNDS);
            form.text("/reason", reason, TextRule.REMARK);
            form.text("/otherRemedies", otherRemedies, TextRule.REMARK);
            form.close();
            return new Refusal(
                    Objects.requireNonNull(ground),
                    Objects.requireNonNull(reason),
                    Objects.requireNonNull(otherRemedies));
        }
    }

    @Schema(name = "Termination")
    record TerminationRequest(
            @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable
            TerminationGround ground,

            @Schema(description = "Why the ground applies here.", maxLength = 500, requiredMode = RequiredMode.REQUIRED)
            @Nullable
            String reason) {
        Termination step() {
            Form form = new Form();
            form.given("/ground", ground);
            form.text("/reason", reason, TextRule.REMARK);
            form.close();
            return new Termination(Objects.requireNonNull(ground), Objects.requireNonNull(reason));
        }
    }

    @Schema(name = "Withdrawal")
    record WithdrawalRequest(
            @Schema(description = "In your own words, if you like.", maxLength = 500) @Nullable
            String reason) {
        Withdrawal step() {
            Form form = new Form();
            form.optionalText("/reason", reason, TextRule.REMARK);
            form.close();
            return new Withdrawal(reason);
        }
    }
}
