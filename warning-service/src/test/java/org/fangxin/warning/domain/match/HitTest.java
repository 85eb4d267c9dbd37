package org.fangxin.warning.domain.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.fangxin.warning.NoticeFixtures;
import org.fangxin.warning.domain.notice.Product;
import org.junit.jupiter.api.Test;

class HitTest {
    private final Product recalled = NoticeFixtures.recall().products().getFirst();

    @Test
    void is_nearly_certain_by_barcode_and_more_so_with_the_batch() {
        assertThat(hit("6901234567892", null, null, "B2608", null))
                .hasValueSatisfying(hit -> assertThat(hit.confidence()).isEqualTo(0.99))
                .hasValueSatisfying(hit -> assertThat(hit.fields()).containsExactly("gtin", "batch"));
        assertThat(hit("06901234567892", null, null, null, null))
                .hasValueSatisfying(hit -> assertThat(hit.confidence()).isEqualTo(0.78));
    }

    @Test
    void is_none_when_the_batch_or_the_barcode_is_another() {
        assertThat(hit("6901234567892", "小白", "ET-3", "B2609", null)).isEmpty();
        assertThat(hit("96385074", "小白", "ET-3", null, "儿童电动牙刷")).isEmpty();
    }

    @Test
    void goes_by_brand_and_model_however_they_are_written() {
        assertThat(hit(null, " 小白 ", "ＥＴ３", "b2608", null))
                .hasValueSatisfying(hit -> assertThat(hit.fields()).containsExactly("brand", "model", "batch"))
                .hasValueSatisfying(hit -> assertThat(hit.confidence()).isEqualTo(0.95));
    }

    @Test
    void is_a_hint_by_name_and_none_when_the_brand_is_another() {
        assertThat(hit(null, null, null, null, "儿童 电动牙刷"))
                .hasValueSatisfying(hit -> assertThat(hit.confidence()).isEqualTo(0.32));
        assertThat(hit(null, "小白", null, null, "儿童电动牙刷"))
                .hasValueSatisfying(hit -> assertThat(hit.fields()).containsExactly("brand", "name"));
        assertThat(hit(null, "大黑", null, null, "儿童电动牙刷")).isEmpty();
    }

    @Test
    void shares_a_key_with_everything_that_it_hits() {
        CatalogueRow row = new CatalogueRow("06901234567892", "小白", "et 3", null, "儿童电动牙刷");

        assertThat(row.keys()).containsExactlyElementsOf(GoodsKeys.of(recalled));
        assertThat(new CatalogueRow(null, "小白", null, "B2608", null).keys()).isEqualTo(List.of());
    }

    private Optional<Hit> hit(String gtin, String brand, String model, String batch, String name) {
        return Hit.between(new CatalogueRow(gtin, brand, model, batch, name), recalled);
    }
}
