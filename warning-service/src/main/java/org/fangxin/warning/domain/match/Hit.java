package org.fangxin.warning.domain.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fangxin.warning.domain.notice.Product;

/**
 * An article found in a warning.
 *
 * @param product the goods as the warning names them
 * @param fields what agrees: gtin, brand, model, batch, name
 * @param confidence how sure it is, 0 to 1; the platform's own scale: a barcode is nearly certain, a name alone is a hint
 */
public record Hit(Product product, List<String> fields, double confidence) {
    private static final double BARCODE = 0.97;
    private static final double MODEL = 0.9;
    private static final double BRAND_AND_NAME = 0.6;
    private static final double NAME = 0.4;

    /** What is left when the warning names a batch and the row does not. */
    private static final double BATCH_UNKNOWN = 0.8;

    public Hit {
        fields = List.copyOf(fields);
    }

    /** Compares an article with goods of a warning. Another batch than the warned one is no hit. */
    public static Optional<Hit> between(CatalogueRow row, Product product) {
        boolean batchNamed = product.batch() != null;
        boolean batchKnown = row.batch() != null;
        if (batchNamed && batchKnown && !GoodsKeys.same(row.batch(), product.batch())) {
            return Optional.empty();
        }
        return kind(row, product).map(kind -> {
            boolean batchAgrees = batchNamed && batchKnown;
            List<String> fields = new ArrayList<>(kind.fields());
            if (batchAgrees) {
                fields.add("batch");
            }
            double sureness = kind.confidence();
            double confidence = batchAgrees ? 1 - (1 - sureness) / 2 : batchNamed ? sureness * BATCH_UNKNOWN : sureness;
            return new Hit(product, fields, Math.round(confidence * 100) / 100.0);
        });
    }

    private static Optional<Hit> kind(CatalogueRow row, Product product) {
        boolean brand = GoodsKeys.same(row.brand(), product.brand());
        if (GoodsKeys.sameGtin(row.gtin(), product.gtin())) {
            return Optional.of(new Hit(product, List.of("gtin"), BARCODE));
        }
        if (row.gtin() != null && product.gtin() != null) {
            return Optional.empty();
        }
        if (brand && GoodsKeys.same(row.model(), product.model())) {
            return Optional.of(new Hit(product, List.of("brand", "model"), MODEL));
        }
        if (GoodsKeys.same(row.name(), product.name())) {
            boolean otherBrand = row.brand() != null && product.brand() != null && !brand;
            return otherBrand
                    ? Optional.empty()
                    : Optional.of(
                            brand
                                    ? new Hit(product, List.of("brand", "name"), BRAND_AND_NAME)
                                    : new Hit(product, List.of("name"), NAME));
        }
        return Optional.empty();
    }
}
