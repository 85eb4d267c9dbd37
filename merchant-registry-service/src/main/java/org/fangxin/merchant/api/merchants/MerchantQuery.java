package org.fangxin.merchant.api.merchants;

import io.swagger.v3.oas.annotations.Parameter;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fangxin.contracts.codes.CodeList;
import org.fangxin.contracts.codes.CodeLists;
import org.fangxin.merchant.domain.pledge.PledgeKind;
import org.fangxin.merchant.domain.search.MerchantFilter;
import org.fangxin.merchant.domain.search.SearchText;
import org.fangxin.merchant.domain.search.Trait;
import org.fangxin.merchant.domain.search.Vicinity;
import org.fangxin.merchant.domain.search.Wanted;
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

        @Parameter(description = "Only with a store that is open at the moment; with near, one near by") @Nullable
        Boolean openNow,

        @Parameter(
                description = "GB/T 4754: a section letter, or a division, group or class by its number",
                example = "F")
        @Nullable
        String industry,

        @Parameter(description = "Kind of a promise that stands", example = "NO_REASON_RETURN") @Nullable
        String pledge,

        @Parameter(description = "Least days to return goods without a reason, 7 to 365", example = "15") @Nullable
        Integer returnDaysMin,

        @Parameter(description = "true: only those that take goods back at other stores too") @Nullable
        Boolean crossStore,

        @Parameter(description = "Brand as the registry has it", example = "知味") @Nullable
        String brand,

        @Parameter(description = "Mall with a store of it, as the registry has it", example = "天街") @Nullable
        String mall,

        @Parameter(
                description = "relevance (needs q and is the default with it), distance (needs near and is the default"
                        + " with it), name (the default otherwise), -registered")
        @Nullable
        String sort) {
    private static final int LONGEST_TEXT = 50;
    private static final int DEFAULT_RADIUS = 3_000;
    private static final int LARGEST_RADIUS = 50_000;
    private static final int LONGEST_NAME = 100;
    private static final int FEWEST_DAYS = 7;
    private static final int MOST_DAYS = 365;
    private static final Pattern INDUSTRY = Pattern.compile("[A-T]|[A-T]?\\d{2,4}");

    /** The text to search for; null when the list is not a search. */
    private @Nullable SearchText text() {
        if (q == null) {
            return null;
        }
        SearchText text = SearchText.of(q);
        if (text.isEmpty() || text.length() > LONGEST_TEXT) {
            throw refusal("q", "search-text", LONGEST_TEXT).exception();
        }
        return text;
    }

    private MerchantFilter filter() {
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

    /** Everything that merchants are asked for. */
    Wanted wanted() {
        Set<Trait> traits = new HashSet<>();
        add(traits, Trait.Kind.INDUSTRY, industryCode());
        add(traits, Trait.Kind.PLEDGE, promise());
        add(traits, Trait.Kind.PLEDGE, Boolean.TRUE.equals(crossStore) ? PledgeKind.CROSS_STORE_RETURN.name() : null);
        add(traits, Trait.Kind.BRAND, name("brand", brand));
        add(traits, Trait.Kind.MALL, name("mall", mall));
        return new Wanted(text(), filter(), traits, leastReturnDays(), Boolean.TRUE.equals(openNow), vicinity());
    }

    private static void add(Set<Trait> traits, Trait.Kind kind, @Nullable String value) {
        if (value != null) {
            traits.add(new Trait(kind, value));
        }
    }

    private @Nullable String promise() {
        if (pledge != null
                && Stream.of(PledgeKind.values()).noneMatch(kind -> kind.name().equals(pledge))) {
            String words = Stream.of(PledgeKind.values()).map(Enum::name).collect(Collectors.joining(", "));
            throw refusal("pledge", "unknown-word", words).exception();
        }
        return pledge;
    }

    private @Nullable String industryCode() {
        if (industry == null) {
            return null;
        }
        if (!INDUSTRY.matcher(industry).matches()) {
            throw refusal("industry", "invalid-industry").exception();
        }
        return industry.length() > 1 ? industry.replaceFirst("^[A-T]", "") : industry;
    }

    private static @Nullable String name(String parameter, @Nullable String written) {
        if (written != null && (written.isBlank() || written.length() > LONGEST_NAME)) {
            throw refusal(parameter, "search-text", LONGEST_NAME).exception();
        }
        return written == null ? null : written.strip();
    }

    private int leastReturnDays() {
        if (returnDaysMin == null) {
            return 0;
        }
        if (returnDaysMin < FEWEST_DAYS || returnDaysMin > MOST_DAYS) {
            throw refusal("returnDaysMin", "out-of-range", FEWEST_DAYS, MOST_DAYS)
                    .exception();
        }
        return returnDaysMin;
    }

    private @Nullable Vicinity vicinity() {
        String place = near;
        if (place == null) {
            refuseWithoutPlace("crs", crs);
            refuseWithoutPlace("radius", radius);
            return null;
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

    /** The ways in which a list can be in order. */
    enum Sort {
        RELEVANCE,
        DISTANCE,
        NAME,
        NEWEST
    }

    /** The order that is asked for, or that goes without saying. */
    Sort order() {
        if (sort == null) {
            return near != null ? Sort.DISTANCE : q != null ? Sort.RELEVANCE : Sort.NAME;
        }
        return switch (sort) {
            case "relevance" -> {
                if (q == null) {
                    throw refusal("sort", "relevance-needs-text").exception();
                }
                yield Sort.RELEVANCE;
            }
            case "distance" -> {
                if (near == null) {
                    throw refusal("sort", "needs-near").exception();
                }
                yield Sort.DISTANCE;
            }
            case "name" -> Sort.NAME;
            case "-registered" -> Sort.NEWEST;
            default ->
                throw refusal("sort", "unknown-word", "relevance, distance, name, -registered")
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
