package org.fangxin.merchant.api.designations;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
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

    @Schema(name = "DesignationReason", example = "{\"reason\":\"抽查发现价签不符\"}")
    record Reason(@NotBlank @Size(max = REASON) String reason) {}

    /** @param dueOn last day to put things right */
    @Schema(name = "DesignationRectification", example = "{\"reason\":\"价签不符\",\"dueOn\":\"2026-12-31\"}")
    record Rectification(
            @NotBlank @Size(max = REASON) String reason,
            @NotNull LocalDate dueOn) {}

    @Schema(name = "DesignationRevocation", example = "{\"reason\":\"拒不退货\",\"ground\":\"PROMISE_NOT_KEPT\"}")
    record Revocation(
            @NotBlank @Size(max = REASON) String reason,
            @NotNull RevocationGround ground) {}

    /**
     * @param until last day of the new term; the programme's next term when absent
     * @param score what was found, of 100; it must reach the programme's least score and gives stars
     */
    @Schema(name = "DesignationEvaluation", example = "{\"reason\":\"年度后评价合格\",\"score\":91}")
    record Evaluation(
            @NotBlank @Size(max = REASON) String reason,
            @Nullable LocalDate until,
            @Nullable @Min(0) @Max(100) Integer score) {}
}
