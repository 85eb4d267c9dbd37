package org.fangxin.standalone.sample;

/** A place on the ground, WGS-84. */
public record Location(double lng, double lat) {
    private static final double STEPS = 10_000;

    /** A place so many ten-thousandths of a degree away. */
    Location moved(int east, int north) {
        return new Location(Math.round(lng * STEPS + east) / STEPS, Math.round(lat * STEPS + north) / STEPS);
    }
}
