package org.fangxin.warning.api.notice;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import org.fangxin.warning.domain.notice.Product;
import org.jspecify.annotations.Nullable;

/** Goods that a notice concerns. */
record ProductBody(
        @Schema(example = "儿童电动牙刷") @NotBlank String name,

        @Schema(description = "GTIN-8, -12, -13 or -14", example = "6901234567892") @Nullable
        String gtin,

        @Nullable String brand,
        @Nullable String model,
        @Nullable String batch,

        @Schema(description = "First production day concerned") @Nullable
        LocalDate madeFrom,

        @Schema(description = "Last production day concerned") @Nullable
        LocalDate madeTo) {
    static ProductBody of(Product product) {
        return new ProductBody(
                product.name(),
                product.gtin(),
                product.brand(),
                product.model(),
                product.batch(),
                product.madeFrom(),
                product.madeTo());
    }

    Product toProduct() {
        return new Product(name, gtin, brand, model, batch, madeFrom, madeTo);
    }
}
