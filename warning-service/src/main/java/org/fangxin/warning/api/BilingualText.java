package org.fangxin.warning.api;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import org.fangxin.warning.domain.Bilingual;
import org.jspecify.annotations.Nullable;

/** A text in both languages, plain and without markup. */
public record BilingualText(
        @Schema(description = "Chinese", example = "预付卡消费风险提示") @NotBlank
        String zh,

        @Schema(description = "English", example = "Prepaid cards: take care") @NotBlank
        String en) {
    public static BilingualText of(Bilingual text) {
        return new BilingualText(text.zh(), text.en());
    }

    public static @Nullable BilingualText ofNullable(@Nullable Bilingual text) {
        return text == null ? null : of(text);
    }

    public Bilingual toText() {
        return new Bilingual(zh, en);
    }

    public static @Nullable Bilingual toText(@Nullable BilingualText text) {
        return text == null ? null : text.toText();
    }
}
