package org.fangxin.warning.domain.notice;

/**
 * A place on the earth in WGS-84 degrees.
 *
 * @param lng longitude, -180 to 180
 * @param lat latitude, -90 to 90
 */
public record GeoPoint(double lng, double lat) {
    /** Whether both are degrees that exist. */
    public boolean isOnEarth() {
        return Math.abs(lng) <= 180 && Math.abs(lat) <= 90;
    }
}
