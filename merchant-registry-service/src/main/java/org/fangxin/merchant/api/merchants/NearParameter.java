package org.fangxin.merchant.api.merchants;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fangxin.merchant.domain.place.Coordinates;
import org.fangxin.merchant.domain.place.Gcj02;
import org.jspecify.annotations.Nullable;

/** Reads a place from the query parameters {@code near} and {@code crs}. */
public final class NearParameter {
    private static final Pattern PAIR = Pattern.compile("(-?\\d{1,3}(?:\\.\\d{1,15})?),(-?\\d{1,3}(?:\\.\\d{1,15})?)");

    private NearParameter() {}

    /** The place; a 400 problem when it is none in China. */
    public static Coordinates read(String near, @Nullable String crs) {
        Matcher pair = PAIR.matcher(near);
        if (!pair.matches()) {
            throw MerchantQuery.refusal("near", "invalid-coordinates").exception();
        }
        double lng = Double.parseDouble(pair.group(1));
        double lat = Double.parseDouble(pair.group(2));
        if (Coordinates.isAroundChina(lat, lng)) {
            throw MerchantQuery.refusal("near", "coordinates-swapped").exception();
        }
        if (!Coordinates.isAroundChina(lng, lat)) {
            throw MerchantQuery.refusal("near", "coordinates-outside-china").exception();
        }
        return switch (crs == null ? "WGS84" : crs) {
            case "WGS84" -> new Coordinates(lng, lat);
            case "GCJ02" -> Gcj02.toWgs84(lng, lat);
            default ->
                throw MerchantQuery.refusal("crs", "unknown-word", "WGS84, GCJ02")
                        .exception();
        };
    }
}
