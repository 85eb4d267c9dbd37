package org.fangxin.warning.domain.match;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.fangxin.warning.domain.notice.Finding;
import org.fangxin.warning.domain.notice.Notice;
import org.fangxin.warning.domain.notice.Product;
import org.jspecify.annotations.Nullable;

/**
 * Keys that equal goods share, however a shop writes them: full-width and half-width, upper and lower case, blanks and
 * hyphens make no difference, and a GTIN is the same with leading zeros (GS1: GTIN-8, -12 and -13 are GTIN-14 with zeros
 * in front).
 */
public final class GoodsKeys {
    private static final int GTIN_LENGTH = 14;

    private GoodsKeys() {}

    /** Every key of the goods that a notice names. */
    public static List<String> of(Notice notice) {
        return goods(notice).stream()
                .flatMap(product -> of(product).stream())
                .distinct()
                .toList();
    }

    /** The goods that a notice names: products, and the samples that failed. */
    public static List<Product> goods(Notice notice) {
        List<Product> goods = new ArrayList<>(notice.products());
        for (Finding sample : notice.findings()) {
            goods.add(new Product(
                    sample.sampleName(), null, sample.brand(), null, sample.batch(), sample.madeOn(), sample.madeOn()));
        }
        return goods;
    }

    /** Every key of goods. */
    public static List<String> of(Product product) {
        return of(product.gtin(), product.brand(), product.model(), product.name());
    }

    static List<String> of(
            @Nullable String gtin, @Nullable String brand, @Nullable String model, @Nullable String name) {
        List<String> keys = new ArrayList<>();
        if (gtin != null) {
            keys.add("gtin:" + gtin14(gtin));
        }
        if (brand != null && model != null) {
            keys.add("model:" + folded(brand) + "|" + folded(model));
        }
        if (name != null) {
            keys.add("name:" + folded(name));
        }
        return keys;
    }

    /** Whether two texts are the same but for how they are written. */
    static boolean same(@Nullable String one, @Nullable String other) {
        return one != null && other != null && folded(one).equals(folded(other));
    }

    /** Whether two barcodes are the same. */
    static boolean sameGtin(@Nullable String one, @Nullable String other) {
        return one != null && other != null && gtin14(one).equals(gtin14(other));
    }

    /** A barcode as 14 digits. */
    public static String gtin14(String gtin) {
        String digits = gtin.strip();
        return "0".repeat(Math.max(0, GTIN_LENGTH - digits.length())) + digits;
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Punct}\\p{IsPunctuation}]", "");
    }
}
