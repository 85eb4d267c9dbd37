package org.fangxin.warning.api.notice;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.fangxin.warning.api.BilingualText;
import org.fangxin.warning.domain.notice.RecallTerms;
import org.jspecify.annotations.Nullable;

/** How a recall is carried out. */
record RecallBody(
        @Nullable String recallNumber,
        @NotBlank String producer,
        @Schema(description = "Items concerned") @Nullable Long quantity,
        @NotNull @Valid BilingualText defect,
        @NotNull @Valid BilingualText consequence,
        @NotNull @Valid BilingualText remedy,
        @NotNull LocalDate startsOn,
        @Nullable LocalDate endsOn) {
    static @Nullable RecallBody ofNullable(@Nullable RecallTerms recall) {
        return recall == null
                ? null
                : new RecallBody(
                        recall.recallNumber(),
                        recall.producer(),
                        recall.quantity(),
                        BilingualText.of(recall.defect()),
                        BilingualText.of(recall.consequence()),
                        BilingualText.of(recall.remedy()),
                        recall.startsOn(),
                        recall.endsOn());
    }

    RecallTerms toTerms() {
        return new RecallTerms(
                recallNumber,
                producer,
                quantity,
                defect.toText(),
                consequence.toText(),
                remedy.toText(),
                startsOn,
                endsOn);
    }
}
