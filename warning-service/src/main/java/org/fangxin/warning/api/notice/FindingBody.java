package org.fangxin.warning.api.notice;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import org.fangxin.warning.domain.notice.Finding;
import org.jspecify.annotations.Nullable;

/** One failed sample of a sampling test. */
record FindingBody(
        @NotBlank String sampleName,

        @Schema(description = "Shop or plant where the sample was taken") @NotBlank
        String sampledUnit,

        @Nullable String sampledUnitAddress,

        @Schema(description = "Producer as the label says") @Nullable
        String maker,

        @Nullable String makerAddress,
        @Nullable String specification,
        @Nullable String brand,
        @Nullable LocalDate madeOn,
        @Nullable String batch,

        @Schema(description = "What failed", example = "菌落总数") @NotBlank
        String item,

        @Nullable String result,
        @Nullable String standard,
        @Nullable String laboratory) {
    static FindingBody of(Finding finding) {
        return new FindingBody(
                finding.sampleName(),
                finding.sampledUnit(),
                finding.sampledUnitAddress(),
                finding.maker(),
                finding.makerAddress(),
                finding.specification(),
                finding.brand(),
                finding.madeOn(),
                finding.batch(),
                finding.item(),
                finding.result(),
                finding.standard(),
                finding.laboratory());
    }

    Finding toFinding() {
        return new Finding(
                sampleName,
                sampledUnit,
                sampledUnitAddress,
                maker,
                makerAddress,
                specification,
                brand,
                madeOn,
                batch,
                item,
                result,
                standard,
                laboratory);
    }
}
