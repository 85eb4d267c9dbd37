package org.fangxin.merchant.domain.station;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which stations a list holds; null means any. Each combination has one token, and each open station carries the tokens
 * of the eight that fit it, so one index serves all.
 *
 * @param host unified social credit code of the business a station sits in
 */
public record StationFilter(
        @Nullable String district,
        @Nullable StationKind kind,
        @Nullable String host) {
    /** All combinations that fit a station; none for a closed one, which no list shows. */
    public static List<String> tokensOf(Station station) {
        if (!station.isOpen()) {
            return List.of();
        }
        StationEntry entry = station.entry();
        return List.of(false, true).stream()
                .flatMap(ofDistrict -> List.of(false, true).stream()
                        .flatMap(ofKind -> List.of(false, true).stream()
                                .map(ofHost -> new StationFilter(
                                        ofDistrict ? entry.district() : null,
                                        ofKind ? entry.kind() : null,
                                        ofHost ? entry.host() : null))))
                .map(StationFilter::token)
                .distinct()
                .toList();
    }

    /** The one token that stands for this filter. */
    public String token() {
        return "%s/%s/%s".formatted(orStar(district), orStar(kind), orStar(host));
    }

    private static Object orStar(@Nullable Object value) {
        return value == null ? "*" : value;
    }
}
