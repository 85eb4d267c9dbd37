package org.fangxin.complaint.api.cases;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.fangxin.complaint.api.form.MoneyBody;
import org.fangxin.complaint.domain.deadline.TrafficLight;
import org.jspecify.annotations.Nullable;

/** A complaint as one of its parties sees it. */
@Schema(name = "Complaint")
public record ComplaintResponse(
        @Schema(example = "019ab000-0000-7000-8000-000000000001")
        String id,

        @Schema(example = "TS-2026-000001-7") String trackingNumber,

        @Schema(description = "Number in the other system that handled it before.", example = "12315-2026-0000001")
        @Nullable
        String externalNo,

        @Schema(description = "Same as the ETag; grows with each change.", example = "1")
        long version,

        @Schema(description = "Where the complaint stands.", example = "RECEIVED")
        String status,

        @Schema(example = "Received") String statusText,

        @Schema(description = "The exact stage.", example = "RECEIVED")
        String stage,

        String stageText,
        Instant receivedAt,

        @Schema(description = "Day of receipt in Asia/Shanghai, from which limits count.")
        LocalDate receivedOn,

        @Schema(description = "Last day of the limit that runs now; absent when none runs.") @Nullable
        LocalDate dueOn,

        boolean overdue,

        @Schema(description = "How near the due day is.") @Nullable
        TrafficLight light,

        @Nullable DeadlineResponse deadline,

        @Schema(description = "What you may do now: the last parts of the addresses to POST to.")
        List<String> allowed,

        String channel,

        @Schema(description = "Area code of the bureau that handles it.")
        String district,

        String districtText,
        @Nullable ComplainantResponse complainant,
        RespondentResponse respondent,
        String category,
        String categoryText,
        String problemType,
        String problemTypeText,
        String narrative,
        PurchaseResponse purchase,
        List<ClaimResponse> claims,
        List<EvidenceResponse> evidence,
        ConsentsResponse consents,
        @Nullable ParticularsResponse particulars,
        @Nullable AdvanceBody advancePayment,
        @Nullable DecisionResponse decision,
        @Nullable MaterialsResponse materials,
        @Nullable DealingsResponse dealings,
        @Nullable MediationResponse mediation,
        @Nullable AftermathResponse aftermath,
        @Nullable HandlingResponse handling,

        @Schema(description = "Joint complainants, an agent, by whom it was taken down.") @Nullable
        SideResponse complainantSide,

        @Schema(description = "Where it goes on; absent unless it was merged.") @Nullable
        MergedResponse mergedInto) {

    @Schema(name = "MaskedComplainant", description = "Masked for everybody.")
    record ComplainantResponse(
            @Schema(example = "张**") String name,
            @Schema(example = "138****5678") String phone,
            String address) {}

    @Schema(name = "Respondent")
    record RespondentResponse(
            @Nullable String uscc,
            String name,
            String address,
            String district,

            @Schema(description = "Whether the registry knew the code when the complaint was filed.")
            boolean registered) {}

    @Schema(name = "ComplainedPurchase")
    record PurchaseResponse(String product, @Nullable MoneyBody amount, LocalDate boughtOn) {}

    @Schema(name = "ComplaintClaim")
    record ClaimResponse(
            String type,
            String typeText,
            @Nullable MoneyBody amount,
            @Nullable String basis) {}

    @Schema(name = "ComplaintEvidence")
    record EvidenceResponse(String kind, String kindText, String description) {}

    @Schema(name = "ComplaintConsents")
    record ConsentsResponse(boolean publicity, boolean delegatedMediation) {}

    @Schema(name = "LegalBasis")
    record BasisResponse(
            @Schema(example = "SAMR-121") String regulation,
            String regulationText,
            @Schema(example = "2026") String version,
            @Schema(example = "15") String article) {}

    @Schema(name = "RunningDeadline")
    record DeadlineResponse(
            @Schema(example = "ACCEPTANCE_DECISION") String kind,
            String kindText,
            LocalDate countedFrom,
            LocalDate dueOn,

            @Schema(description = "The last day moved over a holiday.")
            boolean rolled,

            @Schema(description = "Counted over a year whose holidays are not announced yet.")
            boolean provisional,

            BasisResponse basis) {}

    @Schema(name = "Decision", description = "How the bureau, the sides or the complainant decided.")
    record DecisionResponse(
            LocalDate on,

            @Schema(description = "Ground of a refusal or termination; how an agreement came about.") @Nullable
            String ground,

            @Nullable String groundText,
            @Nullable String reason,
            @Nullable String otherRemedies,
            @Nullable String contact,

            @Schema(description = "What was agreed.") @Nullable
            String terms,

            @Schema(description = "Loss made good.") @Nullable
            MoneyBody recovered) {
        DecisionResponse(LocalDate on) {
            this(on, null, null, null, null, null, null, null);
        }

        DecisionResponse reachedUnder(@Nullable String number) {
            return new DecisionResponse(on, ground, groundText, reason, otherRemedies, number, terms, recovered);
        }
    }

    @Schema(name = "Dealings", description = "What the two sides have said to each other.")
    record DealingsResponse(
            @Nullable ReplyResponse reply,
            List<OfferResponse> offers,
            @Nullable ConsentResponse complainantConsent,
            @Nullable ConsentResponse respondentConsent) {}

    @Schema(name = "MerchantReply")
    record ReplyResponse(Instant at, String text) {}

    @Schema(name = "SettlementOffer")
    record OfferResponse(
            @Schema(example = "1") String id,

            @Schema(description = "COMPLAINANT or RESPONDENT")
            String by,

            Instant at,
            String terms,
            @Nullable MoneyBody amount,

            @Schema(description = "OPEN, ACCEPTED or REPLACED")
            String standing) {}

    @Schema(name = "MediationConsent")
    record ConsentResponse(boolean mediation, boolean delegation) {}

    @Schema(name = "Mediation")
    record MediationResponse(
            String mode,
            String modeText,
            @Nullable Instant meetingAt,
            @Nullable String place,

            @Schema(description = "Laboratory that tests the goods.") @Nullable
            String laboratory,

            @Schema(description = "Body that mediates for the bureau.") @Nullable
            String delegatedTo) {}

    @Schema(name = "MaterialsRequested")
    record MaterialsResponse(String what, LocalDate dueOn) {}

    @Schema(name = "Aftermath")
    record AftermathResponse(
            LocalDate closedOn,

            @Schema(description = "The complainant's rating; not for the business's eyes in words.") @Nullable
            String score,

            @Nullable String scoreText,
            @Nullable String comment) {}
}
