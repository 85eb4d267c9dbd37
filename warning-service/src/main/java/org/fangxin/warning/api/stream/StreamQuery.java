package org.fangxin.warning.api.stream;

import io.swagger.v3.oas.annotations.Parameter;
import org.fangxin.contracts.codes.Code;
import org.fangxin.contracts.codes.CodeLists;
import org.fangxin.warning.api.QueryCodes;
import org.fangxin.warning.domain.stream.Change;
import org.jspecify.annotations.Nullable;

/** What a listener wants to hear of. */
record StreamQuery(
        @Parameter(description = "Warnings for this district and for the whole city", example = "330106") @Nullable
        String district,

        @Parameter(description = "Warnings for this category or its group", example = "GOODS_FOOD") @Nullable
        String category,

        @Parameter(description = "The same as the header Last-Event-ID, for clients that cannot set it") @Nullable
        String lastEventId) {
    StreamQuery checked() {
        QueryCodes.code("district", district, CodeLists.DISTRICTS);
        QueryCodes.code("category", category, CodeLists.CATEGORIES);
        return this;
    }

    boolean wants(Change change) {
        return wantsDistrict(change) && wantsCategory(change);
    }

    private boolean wantsDistrict(Change change) {
        return district == null
                || district.equals(CodeLists.CITY)
                || change.districts().isEmpty()
                || change.districts().contains(district)
                || change.districts().contains(CodeLists.CITY);
    }

    private boolean wantsCategory(Change change) {
        String wanted = category;
        return wanted == null || change.categories().stream().anyMatch(other -> areRelated(wanted, other));
    }

    private static boolean areRelated(String one, String other) {
        return one.equals(other) || one.equals(parent(other)) || other.equals(parent(one));
    }

    private static @Nullable String parent(String code) {
        return CodeLists.CATEGORIES.find(code).map(Code::parent).orElse(null);
    }
}
