package org.fangxin.warning.domain.notice;

import java.time.LocalDate;
import org.fangxin.warning.domain.Flaws;
import org.jspecify.annotations.Nullable;

/** Goods, samples and recall terms: plain texts, valid codes, dates in order. */
final class GoodsRules {
    static final int PRODUCTS = 500;
    static final int FINDINGS = 200;
    static final int NAME = 200;
    static final int CODE = 100;
    static final int EXPLANATION = 2_000;

    private GoodsRules() {}

    static void check(Flaws flaws, Notice notice) {
        flaws.size("/products", notice.products(), PRODUCTS);
        flaws.each("/products", notice.products(), (at, product) -> product(flaws, at, product));
        flaws.size("/findings", notice.findings(), FINDINGS);
        flaws.each("/findings", notice.findings(), (at, finding) -> finding(flaws, at, finding));
        if (notice.recall() != null) {
            recall(flaws, notice.recall());
        }
    }

    private static void product(Flaws flaws, String at, Product product) {
        flaws.text(at + "/name", product.name(), NAME);
        flaws.text(at + "/brand", product.brand(), NAME);
        flaws.text(at + "/model", product.model(), CODE);
        flaws.text(at + "/batch", product.batch(), CODE);
        String gtin = product.gtin();
        flaws.addIf(gtin != null && !Product.isGtin(gtin), at + "/gtin", "invalid-gtin");
        inOrder(flaws, at + "/madeTo", product.madeFrom(), product.madeTo());
    }

    private static void finding(Flaws flaws, String at, Finding finding) {
        flaws.text(at + "/sampleName", finding.sampleName(), NAME);
        flaws.text(at + "/sampledUnit", finding.sampledUnit(), NAME);
        flaws.text(at + "/sampledUnitAddress", finding.sampledUnitAddress(), NAME);
        flaws.text(at + "/maker", finding.maker(), NAME);
        flaws.text(at + "/makerAddress", finding.makerAddress(), NAME);
        flaws.text(at + "/specification", finding.specification(), NAME);
        flaws.text(at + "/brand", finding.brand(), NAME);
        flaws.text(at + "/batch", finding.batch(), CODE);
        flaws.text(at + "/item", finding.item(), NAME);
        flaws.text(at + "/result", finding.result(), NAME);
        flaws.text(at + "/standard", finding.standard(), NAME);
        flaws.text(at + "/laboratory", finding.laboratory(), NAME);
    }

    private static void recall(Flaws flaws, RecallTerms recall) {
        flaws.text("/recall/recallNumber", recall.recallNumber(), CODE);
        flaws.text("/recall/producer", recall.producer(), NAME);
        flaws.text("/recall/defect", recall.defect(), EXPLANATION);
        flaws.text("/recall/consequence", recall.consequence(), EXPLANATION);
        flaws.text("/recall/remedy", recall.remedy(), EXPLANATION);
        Long quantity = recall.quantity();
        flaws.addIf(quantity != null && quantity < 1, "/recall/quantity", "not-positive");
        inOrder(flaws, "/recall/endsOn", recall.startsOn(), recall.endsOn());
    }

    private static void inOrder(Flaws flaws, String pointer, @Nullable LocalDate first, @Nullable LocalDate last) {
        flaws.addIf(first != null && last != null && last.isBefore(first), pointer, "ends-before-start");
    }
}
