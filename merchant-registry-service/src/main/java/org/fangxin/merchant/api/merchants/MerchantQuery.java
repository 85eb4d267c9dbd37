package org.fangxin.merchant.api.merchants;

import io.swagger.v3.oas.annotations.Parameter;
import org.fangxin.contracts.codes.CodeList;
import org.fangxin.contracts.codes.CodeLists;
import org.fangxin.merchant.domain.search.MerchantFilter;
import org.fangxin.merchant.domain.search.MerchantOrder;
import org.fangxin.merchant.domain.search.SearchText;
import org.fangxin.merchant.domain.search.Vicinity;
import org.fangxin.platform.web.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** What a list of merchants may be asked for. */
record MerchantQuery(
        @Parameter(description = "Part of a name or brand, or its pinyin initials", example = "西湖放心") @Nullable
        String q,

        @Parameter(description = "Area code; the city's own means all districts", example = "330106") @Nullable
        String district,

        @Parameter(description = "Code of goods or services, or of a group", example = "GOODS_FOOD") @Nullable
        String category,

        @Parameter(description = "Code of a designation that it holds", example = "NO_REASON_RETURN") @Nullable
        String designation,

        @Parameter(
                description = "Longitude and latitude from where to look, nearest first",
                example = "120.1551,30.2741")
        @Nullable
        String near,

        @Parameter(description = "System of near: WGS84 (default) or GCJ02", example = "WGS84") @Nullable
        String crs,

        @Parameter(description = "Metres, only with near; 3000 unless said otherwise, at most 50000", example = "3000")
        @Nullable
        Integer radius,

        @Parameter(description = "Only stores that are open at the moment, only with near") @Nullable
        Boolean openNow,

        @Parameter(description = "relevance (only with q, and then the default), name (default), -registered") @Nullable
        String sort) {
    private static final int LONGEST_TEXT = 50;
    private static final int DEFAULT_RADIUS = 3_000;
    private static final int LARGEST_RADIUS = 50_000;

    /** The text to search for; null when the list is not a search. */
    @Nullable
    SearchText text() {
        if (q == null) {
            return null;
        }
        SearchText text = SearchText.of(q);
        if (text.isEmpty() || text.length() > LONGEST_TEXT) {
            throw refusal("q", "search-text", LONGEST_TEXT).exception();
        }
        return text;
    }

    MerchantFilter filter() {
        String area = known("district", district, CodeLists.DISTRICTS);
        boolean wholeCity = area != null
                && CodeLists.DISTRICTS
                        .find(area)
                        .map(found -> found.parent() == null)
                        .orElse(false);
        return new MerchantFilter(
                wholeCity ? null : area,
                known("category", category, CodeLists.CATEGORIES),
                known("designation", designation, CodeLists.DESIGNATION_KINDS));
    }

    /** Where to look; null when the list is not about a vicinity. */
    @Nullable
    Vicinity vicinity() {
        String place = near;
        if (place == null) {
            refuseWithoutPlace("crs", crs);
            refuseWithoutPlace("radius", radius);
            refuseWithoutPlace("openNow", openNow);
            return null;
        }
        if (sort != null) {
            throw refusal("sort", "vicinity-is-by-distance").exception();
        }
        int metres = radius == null ? DEFAULT_RADIUS : radius;
        if (metres < 1 || metres > LARGEST_RADIUS) {
            throw refusal("radius", "out-of-range", 1, LARGEST_RADIUS).exception();
        }
        return new Vicinity(NearParameter.read(place, crs), metres, Boolean.TRUE.equals(openNow));
    }

    private static void refuseWithoutPlace(String parameter, @Nullable Object value) {
        if (value != null) {
            throw refusal(parameter, "needs-near").exception();
        }
    }

    /** The order of a list that is not a search; null for relevance. */
    @Nullable
    MerchantOrder order() {
        if (sort == null) {
            return q == null ? MerchantOrder.NAME : null;
        }
        return switch (sort) {
            case "relevance" -> {
                if (q == null) {
                    throw refusal("sort", "relevance-needs-text").exception();
                }
                yield null;
            }
            case "name", "-registered" -> {
                if (q != null) {
                    throw refusal("sort", "search-is-by-relevance").exception();
                }
                yield sort.equals("name") ? MerchantOrder.NAME : MerchantOrder.NEWEST;
            }
            default ->
                throw refusal("sort", "invalid-value", "relevance, name, -registered")
                        .exception();
        };
    }

    private static @Nullable String known(String parameter, @Nullable String code, CodeList list) {
        if (code != null && !list.contains(code)) {
            throw refusal(parameter, "unknown-code", code, list.name()).exception();
        }
        return code;
    }

    static Problem refusal(String parameter, String code, Object... arguments) {
        return Problem.of(HttpStatus.BAD_REQUEST, "invalid-request").atParameter(parameter, code, arguments);
    }
}
