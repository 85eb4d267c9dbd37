package org.fangxin.complaint.api.cases;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import java.time.Instant;
import java.util.Objects;
import org.fangxin.complaint.api.form.Form;
import org.fangxin.complaint.api.form.MoneyBody;
import org.fangxin.complaint.domain.Arrangement;
import org.fangxin.complaint.domain.filing.TextRule;
import org.fangxin.complaint.domain.mediation.Delegation;
import org.fangxin.complaint.domain.mediation.DelegationEnd;
import org.fangxin.complaint.domain.mediation.MediationConsent;
import org.fangxin.complaint.domain.mediation.MediationStart;
import org.fangxin.complaint.domain.mediation.Resumption;
import org.fangxin.complaint.domain.mediation.Settlement;
import org.fangxin.complaint.domain.mediation.Suspension;
import org.fangxin.complaint.domain.mediation.TestingEnd;
import org.fangxin.complaint.domain.mediation.TestingStart;
import org.jspecify.annotations.Nullable;

/** Bodies of the steps of mediation. */
final class MediationRequests {
    private MediationRequests() {}

    @Schema(name = "MediationConsent")
    record MediationConsentRequest(
            @Schema(description = "Whether the bureau may mediate.", requiredMode = RequiredMode.REQUIRED) @Nullable
            Boolean mediation,

            @Schema(description = "Whether another body may do it for the bureau.") @Nullable
            Boolean delegation) {
        MediationConsent step() {
            Form form = new Form();
            form.given("/mediation", mediation);
            form.close();
            return new MediationConsent(Objects.requireNonNull(mediation), Boolean.TRUE.equals(delegation));
        }
    }

    @Schema(name = "MediationStart")
    record MediationStartRequest(
            @Schema(requiredMode = RequiredMode.REQUIRED) Arrangement.@Nullable Mode mode,

            @Schema(description = "When the sides meet; needed on site.") @Nullable
            Instant meetingAt,

            @Schema(description = "Where they meet; needed on site.", maxLength = 200) @Nullable
            String place) {
        MediationStart step() {
            Form form = new Form();
            form.given("/mode", mode);
            if (mode == Arrangement.Mode.ON_SITE) {
                form.given("/meetingAt", meetingAt);
                form.given("/place", place);
            }
            form.optionalText("/place", place, TextRule.ADDRESS);
            form.close();
            return new MediationStart(Objects.requireNonNull(mode), meetingAt, place);
        }
    }

    @Schema(name = "Testing")
    record TestingRequest(
            @Schema(description = "Who tests.", maxLength = 100, requiredMode = RequiredMode.REQUIRED) @Nullable
            String laboratory) {
        TestingStart step() {
            Form form = new Form();
            form.text("/laboratory", laboratory, TextRule.NAME);
            form.close();
            return new TestingStart(Objects.requireNonNull(laboratory));
        }
    }

    @Schema(name = "TestingResult")
    record TestingResultRequest(
            @Schema(description = "What the test found.", maxLength = 2000, requiredMode = RequiredMode.REQUIRED)
            @Nullable
            String result) {
        TestingEnd step() {
            Form form = new Form();
            form.text("/result", result, TextRule.MESSAGE);
            form.close();
            return new TestingEnd(Objects.requireNonNull(result));
        }
    }

    @Schema(name = "Suspension")
    record SuspensionRequest(
            @Schema(
                    description = "Why the mediator may have to be replaced.",
                    maxLength = 500,
                    requiredMode = RequiredMode.REQUIRED)
            @Nullable
            String reason) {
        Suspension step() {
            Form form = new Form();
            form.text("/reason", reason, TextRule.REMARK);
            form.close();
            return new Suspension(Objects.requireNonNull(reason));
        }
    }

    @Schema(name = "Resumption")
    record ResumptionRequest(
            @Schema(description = "What was decided.", maxLength = 500, requiredMode = RequiredMode.REQUIRED) @Nullable
            String decision) {
        Resumption step() {
            Form form = new Form();
            form.text("/decision", decision, TextRule.REMARK);
            form.close();
            return new Resumption(Objects.requireNonNull(decision));
        }
    }

    @Schema(name = "Delegation")
    record DelegationRequest(
            @Schema(description = "Who mediates for the bureau.", maxLength = 100, requiredMode = RequiredMode.REQUIRED)
            @Nullable
            String body,

            @Schema(description = "What it is asked to do.", maxLength = 500, requiredMode = RequiredMode.REQUIRED)
            @Nullable
            String scope) {
        Delegation step() {
            Form form = new Form();
            form.text("/body", body, TextRule.NAME);
            form.text("/scope", scope, TextRule.REMARK);
            form.close();
            return new Delegation(Objects.requireNonNull(body), Objects.requireNonNull(scope));
        }
    }

    @Schema(name = "DelegationEnd")
    record DelegationEndRequest(
            @Schema(description = "What the body reports.", maxLength = 2000, requiredMode = RequiredMode.REQUIRED)
            @Nullable
            String result) {
        DelegationEnd step() {
            Form form = new Form();
            form.text("/result", result, TextRule.MESSAGE);
            form.close();
            return new DelegationEnd(Objects.requireNonNull(result));
        }
    }

    @Schema(name = "Settlement")
    record SettlementRequest(
            @Schema(description = "What was agreed.", maxLength = 2000, requiredMode = RequiredMode.REQUIRED) @Nullable
            String terms,

            @Schema(description = "Loss made good: refund, compensation, value of replaced goods.") @Nullable
            MoneyBody recovered,

            @Schema(description = "Whether a mediation document was made; otherwise the record is enough.") @Nullable
            Boolean document,

            @Schema(description = "When somebody else than the business paid first.") @Nullable
            AdvanceBody advancePayment) {
        Settlement step() {
            Form form = new Form();
            form.text("/terms", terms, TextRule.MESSAGE);
            form.optionalMoney("/recovered", recovered);
            if (advancePayment != null) {
                advancePayment.check(form, "/advancePayment");
            }
            form.close();
            return new Settlement(
                    Objects.requireNonNull(terms),
                    MoneyBody.read(recovered),
                    Boolean.TRUE.equals(document),
                    advancePayment == null ? null : advancePayment.read());
        }
    }
}
