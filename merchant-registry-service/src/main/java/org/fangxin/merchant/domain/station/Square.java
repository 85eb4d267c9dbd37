package org.fangxin.merchant.domain.station;

import java.util.ArrayList;
import java.util.List;
import org.fangxin.merchant.domain.place.Coordinates;

/**
 * A square of a tenth of a degree, at Hangzhou about 9.6 by 11.1 km: a city's few hundred stations need no finer grid.
 *
 * @param x tenths of a degree of longitude
 * @param y tenths of a degree of latitude
 */
public record Square(int x, int y) {
    private static final double PER_DEGREE = 10;
    private static final double METRES_PER_DEGREE = 111_195;

    /** The square that holds a place. */
    public static Square of(Coordinates place) {
        return new Square((int) Math.floor(place.lng() * PER_DEGREE), (int) Math.floor(place.lat() * PER_DEGREE));
    }

    /** Every square that a circle touches, and some at its corners. */
    public static List<Square> around(Coordinates place, int metres) {
        double high = metres / METRES_PER_DEGREE;
        double farthest = Math.min(89, Math.abs(place.lat()) + high);
        double wide = high / Math.cos(Math.toRadians(farthest));
        Square southWest = of(new Coordinates(place.lng() - wide, place.lat() - high));
        Square northEast = of(new Coordinates(place.lng() + wide, place.lat() + high));
        List<Square> squares = new ArrayList<>();
        for (int x = southWest.x; x <= northEast.x; x++) {
            for (int y = southWest.y; y <= northEast.y; y++) {
                squares.add(new Square(x, y));
            }
        }
        return squares;
    }

    /** The square's name. */
    public String name() {
        return x + "/" + y;
    }
}
