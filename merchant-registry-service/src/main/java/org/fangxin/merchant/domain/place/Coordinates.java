package org.fangxin.merchant.domain.place;

/**
 * A place in WGS-84, the system of GPS; the registry keeps and compares nothing else.
 *
 * @param lng degrees east
 * @param lat degrees north
 */
public record Coordinates(double lng, double lat) {
    private static final double EARTH_RADIUS_METRES = 6_371_008.8;

    /** Whether a pair can be a place at all. */
    public static boolean isOnEarth(double lng, double lat) {
        return Math.abs(lng) <= 180 && Math.abs(lat) <= 90;
    }

    /** Whether a pair lies in the rectangle around China, which also holds parts of its neighbours. */
    public static boolean isAroundChina(double lng, double lat) {
        return lng >= 73.4 && lng <= 135.1 && lat >= 3.8 && lat <= 53.6;
    }

    /** Great-circle distance in metres (haversine on the mean sphere: within 0.5 % of the ellipsoid). */
    public double metresTo(Coordinates other) {
        double northward = Math.toRadians(other.lat - lat);
        double eastward = Math.toRadians(other.lng - lng);
        double h = square(Math.sin(northward / 2))
                + Math.cos(Math.toRadians(lat)) * Math.cos(Math.toRadians(other.lat)) * square(Math.sin(eastward / 2));
        return 2 * EARTH_RADIUS_METRES * Math.asin(Math.min(1, Math.sqrt(h)));
    }

    private static double square(double x) {
        return x * x;
    }
}
