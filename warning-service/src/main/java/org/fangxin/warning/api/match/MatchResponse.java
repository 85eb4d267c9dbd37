package org.fangxin.warning.api.match;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.fangxin.warning.api.BilingualText;
import org.fangxin.warning.api.WarningLinks;
import org.fangxin.warning.application.match.MatchCatalogue;
import org.fangxin.warning.domain.match.CatalogueRow;
import org.fangxin.warning.domain.match.Hit;
import org.fangxin.warning.domain.notice.Product;
import org.fangxin.warning.domain.notice.Severity;
import org.fangxin.warning.domain.notice.WarningKind;
import org.jspecify.annotations.Nullable;

/** What was found, one result per row in the order of the rows. */
record MatchResponse(
        @Schema(description = "The moment for which it holds")
        Instant asOf,

        @Schema(description = "Rows with at least one hit") int hitRows,
        List<Result> results) {
    /** What a row came to. */
    enum Status {
        /** It is in a warning in force. */
        HIT,
        /** It is in none. */
        CLEAR,
        /** It cannot be looked up: neither a valid barcode, nor brand and model, nor a name. */
        NOT_CHECKED
    }

    /** A row's result. */
    record Result(
            @Schema(description = "Index of the row, from 0")
            int row,

            @Nullable String ref,
            Status status,
            List<HitResponse> hits) {}

    /** A hit. */
    record HitResponse(
            String warningId,
            String number,
            WarningKind kind,
            Severity severity,
            BilingualText title,

            @Schema(description = "The goods as the warning names them")
            Goods product,

            @Schema(description = "What agrees", example = "[\"gtin\", \"batch\"]")
            List<String> matched,

            @Schema(description = "0 to 1; a barcode is nearly certain, a name alone is a hint", example = "0.99")
            double confidence,

            String url) {
        static HitResponse of(MatchCatalogue.Found found, WarningLinks links) {
            MatchCatalogue.Named warning = found.warning();
            Hit hit = found.hit();
            return new HitResponse(
                    warning.id(),
                    warning.number(),
                    warning.kind(),
                    warning.severity(),
                    BilingualText.of(warning.title()),
                    Goods.of(hit.product()),
                    hit.fields(),
                    hit.confidence(),
                    links.warning(warning.id()));
        }
    }

    /** Goods in a warning. */
    record Goods(
            String name,
            @Nullable String gtin,
            @Nullable String brand,
            @Nullable String model,
            @Nullable String batch,
            @Nullable LocalDate madeFrom,
            @Nullable LocalDate madeTo) {
        static Goods of(Product product) {
            return new Goods(
                    product.name(),
                    product.gtin(),
                    product.brand(),
                    product.model(),
                    product.batch(),
                    product.madeFrom(),
                    product.madeTo());
        }
    }

    static MatchResponse of(MatchRequest request, MatchCatalogue.Result result, WarningLinks links) {
        List<Result> results = new ArrayList<>();
        for (int i = 0; i < request.rows().size(); i++) {
            MatchRequest.Row row = request.rows().get(i);
            List<HitResponse> hits = result.rows().get(i).stream()
                    .map(found -> HitResponse.of(found, links))
                    .toList();
            results.add(new Result(i, row.ref(), status(row.toRow(), hits), hits));
        }
        int hitRows = (int)
                results.stream().filter(each -> each.status() == Status.HIT).count();
        return new MatchResponse(result.asOf(), hitRows, results);
    }

    private static Status status(CatalogueRow row, List<HitResponse> hits) {
        if (!hits.isEmpty()) {
            return Status.HIT;
        }
        boolean badBarcode = row.gtin() != null && !Product.isGtin(row.gtin());
        return badBarcode || row.keys().isEmpty() ? Status.NOT_CHECKED : Status.CLEAR;
    }
}
