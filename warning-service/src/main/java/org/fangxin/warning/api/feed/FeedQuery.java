package org.fangxin.warning.api.feed;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Set;
import org.fangxin.contracts.codes.CodeLists;
import org.fangxin.warning.api.QueryCodes;
import org.fangxin.warning.application.notice.WarningFilter;
import org.fangxin.warning.domain.notice.WarningStatus;
import org.jspecify.annotations.Nullable;

/** What a feed is asked for. */
record FeedQuery(
        @Parameter(description = "Warnings for this district and for the whole city", example = "330106") @Nullable
        String district,

        @Parameter(description = "Warnings for this category or its group", example = "GOODS_FOOD") @Nullable
        String category,

        @Parameter(
                description = "Language; by Accept-Language when missing",
                schema = @Schema(allowableValues = {"zh", "en"}))
        @Nullable
        String lang) {
    /** Languages of feeds. */
    enum Language {
        ZH,
        EN
    }

    @Nullable
    Language language() {
        return QueryCodes.constant("lang", lang, Language.class);
    }

    /** Everything that was ever published: readers must hear of a lifting too. */
    WarningFilter filter() {
        return new WarningFilter(
                Set.of(WarningStatus.PUBLISHED, WarningStatus.CANCELLED, WarningStatus.EXPIRED),
                null,
                null,
                QueryCodes.code("district", district, CodeLists.DISTRICTS),
                QueryCodes.code("category", category, CodeLists.CATEGORIES),
                null,
                List.of(),
                null);
    }
}
