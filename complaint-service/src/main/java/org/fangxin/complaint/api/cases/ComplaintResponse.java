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
        ComplainantResponse complainant,
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
        @Nullable DecisionResponse decision) {

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

    @Schema(name = "Decision", description = "How the bureau or the complainant ended it.")
    record DecisionResponse(
            LocalDate on,
            @Nullable String ground,
            @Nullable String groundText,
            @Nullable String reason,
            @Nullable String otherRemedies,
            @Nullable String contact) {}
}
