package org.fangxin.merchant.domain.place;

/**
 * GCJ-02, the shifted system of Chinese maps (AMap, Tencent). The shift is some hundred metres and differs from place to
 * place; outside China there is none.
 */
public final class Gcj02 {
    private static final double SEMI_MAJOR_AXIS = 6_378_245.0;
    private static final double ECCENTRICITY_SQUARED = 0.00669342162296594323;
    private static final double EXACT_ENOUGH = 1e-9;
    private static final int MOST_STEPS = 30;

    private Gcj02() {}

    /** The pair under which such maps show a place. */
    public static Coordinates of(Coordinates wgs84) {
        if (!Coordinates.isAroundChina(wgs84.lng(), wgs84.lat())) {
            return wgs84;
        }
        double x = wgs84.lng() - 105.0;
        double y = wgs84.lat() - 35.0;
        double latitude = Math.toRadians(wgs84.lat());
        double magic = 1 - ECCENTRICITY_SQUARED * Math.sin(latitude) * Math.sin(latitude);
        double north = Math.toDegrees(
                northMetres(x, y) * magic * Math.sqrt(magic) / (SEMI_MAJOR_AXIS * (1 - ECCENTRICITY_SQUARED)));
        double east = Math.toDegrees(eastMetres(x, y) * Math.sqrt(magic) / (SEMI_MAJOR_AXIS * Math.cos(latitude)));
        return new Coordinates(wgs84.lng() + east, wgs84.lat() + north);
    }

    /** The place that such maps show under a pair; there is no formula, so it is approached until nothing is left. */
    public static Coordinates toWgs84(double lng, double lat) {
        Coordinates guess = new Coordinates(lng, lat);
        for (int step = 0; step < MOST_STEPS; step++) {
            Coordinates shown = of(guess);
            double tooFarEast = shown.lng() - lng;
            double tooFarNorth = shown.lat() - lat;
            if (Math.abs(tooFarEast) < EXACT_ENOUGH && Math.abs(tooFarNorth) < EXACT_ENOUGH) {
                break;
            }
            guess = new Coordinates(guess.lng() - tooFarEast, guess.lat() - tooFarNorth);
        }
        return guess;
    }

    private static double northMetres(double x, double y) {
        return -100.0
                + 2.0 * x
                + 3.0 * y
                + 0.2 * y * y
                + 0.1 * x * y
                + 0.2 * Math.sqrt(Math.abs(x))
                + ripple(x, 6, 20, 2, 20)
                + ripple(y, 1, 20, 1.0 / 3, 40)
                + ripple(y, 1.0 / 12, 160, 1.0 / 30, 320);
    }

    private static double eastMetres(double x, double y) {
        return 300.0
                + x
                + 2.0 * y
                + 0.1 * x * x
                + 0.1 * x * y
                + 0.1 * Math.sqrt(Math.abs(x))
                + ripple(x, 6, 20, 2, 20)
                + ripple(x, 1, 20, 1.0 / 3, 40)
                + ripple(x, 1.0 / 12, 150, 1.0 / 30, 300);
    }

    private static double ripple(double v, double f1, double a1, double f2, double a2) {
        return (a1 * Math.sin(f1 * v * Math.PI) + a2 * Math.sin(f2 * v * Math.PI)) * 2.0 / 3.0;
    }
}
