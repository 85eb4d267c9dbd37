package org.fangxin.warning.api.article;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.fangxin.warning.api.BilingualText;
import org.fangxin.warning.domain.article.ArticleKind;
import org.fangxin.warning.domain.article.Citation;
import org.fangxin.warning.domain.article.Content;
import org.jspecify.annotations.Nullable;

/** An article as an editor writes it. */
record ArticleRequest(
        @Schema(description = "HOT_TOPIC, or LAW_BY_CASES, which needs a citation") @NotNull
        ArticleKind kind,

        @Schema(description = "Code list categories", example = "SERVICE_BEAUTY") @Nullable
        String category,

        @NotNull @Valid BilingualText title,

        @Schema(description = "For lists, at most 500 characters") @Nullable @Valid
        BilingualText summary,

        @Schema(description = "Plain text, at most 20,000 characters") @NotNull @Valid
        BilingualText text,

        @Nullable List<@NotNull @Valid CitationBody> citations) {
    /** Law that the article rests on. */
    record CitationBody(
            @NotNull @Valid BilingualText law,
            @Schema(example = "第二十五条") @Nullable String article) {
        static CitationBody of(Citation citation) {
            return new CitationBody(BilingualText.of(citation.law()), citation.article());
        }
    }

    Content toContent() {
        List<CitationBody> cited = citations == null ? List.of() : citations;
        return new Content(
                kind,
                category,
                title.toText(),
                BilingualText.toText(summary),
                text.toText(),
                cited.stream()
                        .map(each -> new Citation(each.law().toText(), each.article()))
                        .toList());
    }
}
