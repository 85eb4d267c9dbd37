package org.fangxin.complaint.api.imports;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.fangxin.complaint.api.filing.ClaimBody;
import org.fangxin.complaint.api.filing.ComplainantBody;
import org.fangxin.complaint.api.filing.ConsentsBody;
import org.fangxin.complaint.api.filing.EvidenceBody;
import org.fangxin.complaint.api.filing.PurchaseBody;
import org.fangxin.complaint.api.filing.RespondentBody;
import org.fangxin.complaint.api.form.Form;
import org.fangxin.complaint.application.takeover.PastComplaint;
import org.fangxin.complaint.domain.filing.Consents;
import org.fangxin.complaint.domain.filing.Filing;
import org.fangxin.complaint.domain.filing.Grievance;
import org.fangxin.complaint.domain.filing.Provenance;
import org.fangxin.complaint.domain.filing.Respondent;
import org.fangxin.complaint.domain.filing.Takeover;
import org.fangxin.complaint.domain.filing.TextRule;
import org.fangxin.platform.time.CityTime;
import org.jspecify.annotations.Nullable;

/**
 * A complaint as another system handled it, in one line. Parts that did not happen are left out.
 *
 * @param kind always {@code COMPLAINT}
 */
@Schema(
        name = "ComplaintLine",
        description = "A complaint of another system with its whole past. Its parts are those of `POST /complaints`,"
                + " then what happened to it, each with its day. Leave out what did not happen.")
record ComplaintLine(
        @Schema(allowableValues = "COMPLAINT", requiredMode = RequiredMode.REQUIRED) @Nullable
        LineKind kind,

        @Schema(
                description = "Its number in the other system, up to 64 characters; taken over once.",
                example = "12315-2026-0000001",
                requiredMode = RequiredMode.REQUIRED)
        @Nullable
        String externalNo,

        @Schema(example = "2026-03-16T10:00:00+08:00", requiredMode = RequiredMode.REQUIRED) @Nullable
        OffsetDateTime receivedAt,

        @Schema(description = "Code list `channels`.", example = "PLATFORM_12315", requiredMode = RequiredMode.REQUIRED)
        @Nullable
        String channel,

        @Schema(description = "Left out when the other system does not say.") @Nullable
        ComplainantBody complainant,

        @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable
        RespondentBody respondent,

        @Schema(description = "Code list `categories`, not a root.", requiredMode = RequiredMode.REQUIRED) @Nullable
        String category,

        @Schema(description = "Code list `problem-types`.", requiredMode = RequiredMode.REQUIRED) @Nullable
        String problemType,

        @Schema(maxLength = 5000, requiredMode = RequiredMode.REQUIRED) @Nullable
        String narrative,

        @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable
        PurchaseBody purchase,

        @Schema(description = "One to ten.", requiredMode = RequiredMode.REQUIRED) @Nullable
        List<@Nullable ClaimBody> claims,

        @Nullable List<@Nullable EvidenceBody> evidence,
        @Nullable ConsentsBody consents,
        ComplaintPast.@Nullable NegotiationPart negotiation,
        ComplaintPast.@Nullable DecisionPart decision,
        ComplaintPast.@Nullable MediationPart mediation,
        ComplaintPast.@Nullable EndingPart ending,

        @Schema(description = "Day on which the case was closed.", example = "2026-04-03") @Nullable
        LocalDate closedOn,

        ComplaintPast.@Nullable RatingPart rating) {

    void check(Form form, CityTime time) {
        LineChecks.head(form, externalNo, receivedAt, channel);
        if (complainant != null) {
            complainant.check(form);
        }
        form.part("/respondent", respondent, part -> part.check(form));
        LineChecks.subject(form, category, problemType);
        form.text("/narrative", narrative, TextRule.NARRATIVE);
        form.part(
                "/purchase",
                purchase,
                part -> part.check(form, receivedAt == null ? time.today() : time.on(receivedAt.toInstant())));
        form.items("/claims", claims, 1, Grievance.MOST_CLAIMS, (claim, at) -> claim.check(form, at));
        form.items("/evidence", evidence, 0, Grievance.MOST_PROOFS, (item, at) -> item.check(form, at));
        if (negotiation != null) {
            negotiation.check(form);
        }
        if (decision != null) {
            decision.check(form);
        }
        if (mediation != null) {
            mediation.check(form, ending != null);
        }
        if (ending != null) {
            ending.check(form);
        }
        if (rating != null) {
            rating.check(form);
        }
    }

    PastComplaint past(Respondent identified, Takeover takeover, String officer, CityTime time) {
        OffsetDateTime received = Objects.requireNonNull(receivedAt);
        Filing filing = new Filing(
                null,
                received.toInstant(),
                time.on(received.toInstant()),
                Objects.requireNonNull(channel),
                complainant == null ? null : complainant.read(),
                identified,
                new Grievance(
                        Objects.requireNonNull(category),
                        Objects.requireNonNull(problemType),
                        Objects.requireNonNull(narrative),
                        Objects.requireNonNull(purchase).read(),
                        Objects.requireNonNull(claims).stream()
                                .map(claim -> Objects.requireNonNull(claim).read())
                                .toList(),
                        Optional.ofNullable(evidence).orElse(List.of()).stream()
                                .map(item -> Objects.requireNonNull(item).read())
                                .toList()),
                consents == null ? new Consents(false, false) : consents.read(),
                negotiation != null,
                takeover.requestKey(),
                Provenance.of(takeover));
        return new PastComplaint(
                filing,
                officer,
                negotiation == null ? null : negotiation.read(),
                decision == null ? null : decision.read(),
                mediation == null ? null : mediation.read(),
                ending == null ? null : ending.read(),
                closedOn,
                rating == null ? null : rating.read());
    }

    @Override
    public String toString() {
        return "ComplaintLine[" + externalNo + "]";
    }
}
