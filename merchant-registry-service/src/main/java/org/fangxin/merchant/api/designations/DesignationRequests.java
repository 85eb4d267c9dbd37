package org.fangxin.merchant.api.designations;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.fangxin.merchant.domain.RevocationGround;
import org.jspecify.annotations.Nullable;

/** What reviewers send; the reason is for the public. */
final class DesignationRequests {
    private static final int REASON = 500;

    private DesignationRequests() {}

    @Schema(name = "DesignationReason")
    record Reason(@NotBlank @Size(max = REASON) String reason) {}

    /** @param dueOn last day to put things right */
    @Schema(name = "DesignationRectification")
    record Rectification(
            @NotBlank @Size(max = REASON) String reason,
            @NotNull LocalDate dueOn) {}

    @Schema(name = "DesignationRevocation")
    record Revocation(
            @NotBlank @Size(max = REASON) String reason,
            @NotNull RevocationGround ground) {}

    /** @param until last day of the new term; absent when it has no end */
    @Schema(name = "DesignationEvaluation")
    record Evaluation(
            @NotBlank @Size(max = REASON) String reason,
            @Nullable LocalDate until) {}
}
