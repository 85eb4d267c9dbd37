package org.fangxin.merchant.api.stations;

import io.swagger.v3.oas.annotations.Parameter;
import java.util.Arrays;
import java.util.List;
import org.fangxin.contracts.codes.CodeLists;
import org.fangxin.contracts.codes.UnifiedSocialCreditCode;
import org.fangxin.merchant.api.merchants.NearParameter;
import org.fangxin.merchant.domain.place.Coordinates;
import org.fangxin.merchant.domain.station.StationFilter;
import org.fangxin.merchant.domain.station.StationKind;
import org.fangxin.platform.web.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** Which stations are asked for, and from where. */
record StationQuery(
        @Parameter(description = "Code list districts; the whole city without it", example = "330106") @Nullable
        String district,

        @Parameter(
                description =
                        "COMMUNITY, VILLAGE, STREET, MALL, MARKET, SUPERMARKET, COMPANY, SCENIC_AREA, DEALERSHIP or OTHER",
                example = "MALL")
        @Nullable
        String kind,

        @Parameter(description = "Unified social credit code of the business that a station sits in") @Nullable
        String host,

        @Parameter(description = "Longitude and latitude: nearest first, with distances", example = "120.1551,30.2741")
        @Nullable
        String near,

        @Parameter(description = "System of near: WGS84 (default) or GCJ02") @Nullable
        String crs,

        @Parameter(description = "Metres, only with near; 10000 unless said otherwise, at most 50000") @Nullable
        Integer radius) {
    private static final int DEFAULT_RADIUS = 10_000;
    private static final int LARGEST_RADIUS = 50_000;
    private static final List<String> KINDS =
            Arrays.stream(StationKind.values()).map(Enum::name).toList();

    StationFilter filter() {
        if (district != null && !CodeLists.DISTRICTS.contains(district)) {
            throw refusal("district", "unknown-code", district, CodeLists.DISTRICTS.name())
                    .exception();
        }
        if (kind != null && !KINDS.contains(kind)) {
            throw refusal("kind", "unknown-word", String.join(", ", KINDS)).exception();
        }
        boolean wholeCity = district != null
                && CodeLists.DISTRICTS
                        .find(district)
                        .map(found -> found.parent() == null)
                        .orElse(false);
        return new StationFilter(wholeCity ? null : district, kind == null ? null : StationKind.valueOf(kind), uscc());
    }

    private @Nullable String uscc() {
        return host == null
                ? null
                : UnifiedSocialCreditCode.parse(host)
                        .orElseThrow(() -> refusal("host", "uscc-malformed").exception())
                        .value();
    }

    /** The place; null when the list is by name. */
    @Nullable
    Coordinates place() {
        if (near == null) {
            if (crs != null) {
                throw refusal("crs", "needs-near").exception();
            }
            if (radius != null) {
                throw refusal("radius", "needs-near").exception();
            }
            return null;
        }
        return NearParameter.read(near, crs);
    }

    int metres() {
        int metres = radius == null ? DEFAULT_RADIUS : radius;
        if (metres < 1 || metres > LARGEST_RADIUS) {
            throw refusal("radius", "out-of-range", 1, LARGEST_RADIUS).exception();
        }
        return metres;
    }

    private static Problem refusal(String parameter, String code, Object... arguments) {
        return Problem.of(HttpStatus.BAD_REQUEST, "invalid-request").atParameter(parameter, code, arguments);
    }
}
