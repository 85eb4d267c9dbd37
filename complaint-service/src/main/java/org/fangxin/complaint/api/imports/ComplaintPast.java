package org.fangxin.complaint.api.imports;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import java.time.LocalDate;
import java.util.Objects;
import org.fangxin.complaint.api.form.Form;
import org.fangxin.complaint.api.form.MoneyBody;
import org.fangxin.complaint.application.takeover.PastComplaint;
import org.fangxin.complaint.domain.Arrangement;
import org.fangxin.complaint.domain.Closed;
import org.fangxin.complaint.domain.Settled;
import org.fangxin.complaint.domain.TerminationGround;
import org.fangxin.complaint.domain.filing.TextRule;
import org.fangxin.contracts.codes.CodeLists;
import org.jspecify.annotations.Nullable;

/** What happened to a complaint in another system, part by part. */
final class ComplaintPast {
    private ComplaintPast() {}

    @Schema(name = "PastNegotiation", description = "The business, which takes part in ODR, negotiated on its own.")
    record NegotiationPart(
            @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable
            LocalDate startedOn,

            @Schema(description = "Day on which it failed; left out when it did not.") @Nullable
            LocalDate failedOn,

            @Schema(description = "Whether its time ran out.") @Nullable
            Boolean timedOut,

            @Schema(description = "Day on which the complainant then turned to the bureau.") @Nullable
            LocalDate escalatedOn) {
        void check(Form form) {
            form.given("/negotiation/startedOn", startedOn);
        }

        PastComplaint.Negotiation read() {
            return new PastComplaint.Negotiation(
                    Objects.requireNonNull(startedOn), failedOn, Boolean.TRUE.equals(timedOut), escalatedOn);
        }
    }

    @Schema(name = "PastDecision", description = "The bureau's decision on acceptance.")
    record DecisionPart(
            @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable
            Outcome outcome,

            @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable
            LocalDate on,

            @Schema(description = "Refusal: code list `refusal-grounds`.") @Nullable
            String ground,

            @Schema(description = "Refusal: why the ground applies.", maxLength = 500) @Nullable
            String reason,

            @Schema(description = "Refusal: where the complainant can turn instead.", maxLength = 500) @Nullable
            String otherRemedies) {
        void check(Form form) {
            form.given("/decision/outcome", outcome);
            form.given("/decision/on", on);
            if (outcome == Outcome.REFUSED) {
                form.code("/decision/ground", ground, CodeLists.REFUSAL_GROUNDS);
                form.text("/decision/reason", reason, TextRule.REMARK);
                form.text("/decision/otherRemedies", otherRemedies, TextRule.REMARK);
            }
        }

        PastComplaint.Decision read() {
            LocalDate day = Objects.requireNonNull(on);
            return outcome == Outcome.REFUSED
                    ? new PastComplaint.Decision.Refused(
                            day,
                            Objects.requireNonNull(ground),
                            Objects.requireNonNull(reason),
                            Objects.requireNonNull(otherRemedies))
                    : new PastComplaint.Decision.Accepted(day);
        }

        enum Outcome {
            ACCEPTED,
            REFUSED
        }
    }

    @Schema(name = "PastMediation", description = "The bureau mediated; both sides had consented.")
    record MediationPart(
            @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable
            LocalDate startedOn,

            @Schema(description = "Needed while it goes on, that is without `ending`.")
            Arrangement.@Nullable Mode mode) {
        void check(Form form, boolean over) {
            form.given("/mediation/startedOn", startedOn);
            if (!over) {
                form.given("/mediation/mode", mode);
            }
        }

        PastComplaint.Mediation read() {
            return new PastComplaint.Mediation(Objects.requireNonNull(startedOn), mode);
        }
    }

    @Schema(name = "PastEnding", description = "How it ended. `SETTLED` by mediation needs `mediation`.")
    record EndingPart(
            @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable
            Outcome outcome,

            @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable
            LocalDate on,

            @Schema(description = "Settlement: how it came about; `ODR` while the business negotiated.")
            Settled.@Nullable Route route,

            @Schema(description = "Settlement: what was agreed.", maxLength = 2000) @Nullable
            String terms,

            @Schema(description = "Settlement: loss made good.") @Nullable
            MoneyBody recovered,

            @Schema(description = "Termination: one of the eight grounds.") @Nullable
            TerminationGround ground,

            @Schema(description = "Termination: why; withdrawal: the complainant's words, if any.", maxLength = 500)
            @Nullable
            String reason) {
        void check(Form form) {
            form.given("/ending/on", on);
            if (!form.given("/ending/outcome", outcome) || outcome == null) {
                return;
            }
            switch (outcome) {
                case SETTLED -> {
                    form.given("/ending/route", route);
                    form.text("/ending/terms", terms, TextRule.MESSAGE);
                    form.optionalMoney("/ending/recovered", recovered);
                }
                case TERMINATED -> {
                    form.given("/ending/ground", ground);
                    form.text("/ending/reason", reason, TextRule.REMARK);
                }
                case WITHDRAWN -> form.optionalText("/ending/reason", reason, TextRule.REMARK);
            }
        }

        PastComplaint.Ending read() {
            LocalDate day = Objects.requireNonNull(on);
            return switch (Objects.requireNonNull(outcome)) {
                case SETTLED ->
                    new PastComplaint.Ending.Agreed(
                            day,
                            Objects.requireNonNull(route),
                            Objects.requireNonNull(terms),
                            MoneyBody.read(recovered));
                case TERMINATED ->
                    new PastComplaint.Ending.Broken(
                            day, Objects.requireNonNull(ground), Objects.requireNonNull(reason));
                case WITHDRAWN -> new PastComplaint.Ending.TakenBack(day, reason);
            };
        }

        enum Outcome {
            SETTLED,
            TERMINATED,
            WITHDRAWN
        }
    }

    @Schema(name = "PastRating", description = "What the complainant thought of it, after it was closed.")
    record RatingPart(
            @Schema(requiredMode = RequiredMode.REQUIRED) Closed.@Nullable Score score,

            @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable
            LocalDate on,

            @Schema(maxLength = 500) @Nullable String comment) {
        void check(Form form) {
            form.given("/rating/score", score);
            form.given("/rating/on", on);
            form.optionalText("/rating/comment", comment, TextRule.REMARK);
        }

        PastComplaint.Rating read() {
            return new PastComplaint.Rating(Objects.requireNonNull(on), Objects.requireNonNull(score), comment);
        }
    }
}
