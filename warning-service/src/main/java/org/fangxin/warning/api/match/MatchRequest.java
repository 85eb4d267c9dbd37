package org.fangxin.warning.api.match;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.fangxin.warning.domain.match.CatalogueRow;
import org.jspecify.annotations.Nullable;

/** Rows of a catalogue to look up. */
record MatchRequest(@NotNull @Size(min = 1, max = 1_000) List<@Valid @NotNull Row> rows) {
    /** An article: a barcode, or brand and model, or a name; the batch narrows it down. */
    record Row(
            @Schema(description = "The shop's own name for the row, repeated in the answer", example = "SKU-4711")
            @Size(max = 100)
            @Nullable
            String ref,

            @Schema(description = "GTIN-8, -12, -13 or -14", example = "6901234567892") @Size(max = 14) @Nullable
            String gtin,

            @Size(max = 200) @Nullable String brand,
            @Size(max = 100) @Nullable String model,
            @Size(max = 100) @Nullable String batch,

            @Schema(example = "儿童电动牙刷") @Size(max = 200) @Nullable
            String name) {
        CatalogueRow toRow() {
            return new CatalogueRow(gtin, brand, model, batch, name);
        }
    }
}
