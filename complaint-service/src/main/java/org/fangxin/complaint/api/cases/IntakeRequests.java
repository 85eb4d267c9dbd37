package org.fangxin.complaint.api.cases;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import java.time.LocalDate;
import java.util.Objects;
import org.fangxin.complaint.api.form.Form;
import org.fangxin.complaint.domain.filing.TextRule;
import org.fangxin.complaint.domain.intake.Forwarding;
import org.fangxin.complaint.domain.intake.MaterialsRequest;
import org.fangxin.complaint.domain.intake.MaterialsSupply;
import org.fangxin.complaint.domain.intake.ReturnToIntake;
import org.fangxin.contracts.codes.CodeLists;
import org.jspecify.annotations.Nullable;

/** Bodies of the steps before acceptance. */
final class IntakeRequests {
    private IntakeRequests() {}

    @Schema(name = "MaterialsDemand")
    record MaterialsDemandRequest(
            @Schema(
                    description = "What is missing.",
                    maxLength = 500,
                    example = "请补充购物凭证和身份证明。",
                    requiredMode = RequiredMode.REQUIRED)
            @Nullable
            String what,

            @Schema(
                    description = "Day by which it is to be supplied.",
                    example = "2026-11-30",
                    requiredMode = RequiredMode.REQUIRED)
            @Nullable
            LocalDate dueOn) {
        MaterialsRequest step() {
            Form form = new Form();
            form.text("/what", what, TextRule.REMARK);
            form.given("/dueOn", dueOn);
            form.close();
            return new MaterialsRequest(Objects.requireNonNull(what), Objects.requireNonNull(dueOn));
        }
    }

    @Schema(name = "MaterialsSupply")
    record MaterialsSupplyRequest(
            @Schema(
                    description = "What you supply, in your words.",
                    maxLength = 2000,
                    requiredMode = RequiredMode.REQUIRED)
            @Nullable
            String statement) {
        MaterialsSupply step() {
            Form form = new Form();
            form.text("/statement", statement, TextRule.MESSAGE);
            form.close();
            return new MaterialsSupply(Objects.requireNonNull(statement));
        }
    }

    @Schema(name = "Forwarding")
    record ForwardingRequest(
            @Schema(
                    description = "District of the competent bureau, code list `districts`.",
                    example = "330102",
                    requiredMode = RequiredMode.REQUIRED)
            @Nullable
            String district,

            @Schema(
                    description = "Why that bureau is competent.",
                    maxLength = 500,
                    requiredMode = RequiredMode.REQUIRED)
            @Nullable
            String reason) {
        Forwarding step() {
            Form form = new Form();
            form.code("/district", district, CodeLists.DISTRICTS);
            if (district != null
                    && CodeLists.DISTRICTS
                            .find(district)
                            .filter(code -> code.parent() == null)
                            .isPresent()) {
                form.impossible("/district", "district-not-leaf");
            }
            form.text("/reason", reason, TextRule.REMARK);
            form.close();
            return new Forwarding(Objects.requireNonNull(district), Objects.requireNonNull(reason));
        }
    }

    @Schema(name = "ReturnToIntake")
    record ReturnToIntakeRequest(
            @Schema(description = "Why the bureau has no power.", maxLength = 500, requiredMode = RequiredMode.REQUIRED)
            @Nullable
            String reason) {
        ReturnToIntake step() {
            Form form = new Form();
            form.text("/reason", reason, TextRule.REMARK);
            form.close();
            return new ReturnToIntake(Objects.requireNonNull(reason));
        }
    }
}
