package org.fangxin.merchant.domain.place;

import java.util.ArrayList;
import java.util.List;

/**
 * A cell of the geohash grid with six characters: at Hangzhou about 1.05 km from west to east and 0.61 km from south to
 * north.
 *
 * @param x column, counted eastward from the 180th meridian
 * @param y row, counted northward from the south pole
 */
public record Cell(int x, int y) {
    private static final int BITS = 15;
    private static final int PER_AXIS = 1 << BITS;
    private static final double WIDTH = 360.0 / PER_AXIS;
    private static final double HEIGHT = 180.0 / PER_AXIS;

    /** The cell that holds a place. */
    public static Cell of(Coordinates place) {
        return new Cell(Math.min(PER_AXIS - 1, (int) ((place.lng() + 180) / WIDTH)), Math.min(PER_AXIS - 1, (int)
                ((place.lat() + 90) / HEIGHT)));
    }

    /** The cells at a number of steps from this one, all around; the cell itself for none. */
    public List<Cell> ring(int steps) {
        if (steps == 0) {
            return List.of(this);
        }
        List<Cell> ring = new ArrayList<>(8 * steps);
        for (int i = -steps; i < steps; i++) {
            ring.add(new Cell(x + i, y + steps));
            ring.add(new Cell(x + steps, y - i));
            ring.add(new Cell(x - i, y - steps));
            ring.add(new Cell(x - steps, y + i));
        }
        return ring;
    }

    /**
     * Metres from a place in this cell to the nearest place outside the square of cells up to a number of steps away.
     * Whatever lies nearer is inside the square.
     */
    public double metresCovered(Coordinates place, int steps) {
        double west = -180 + (x - steps) * WIDTH;
        double east = -180 + (x + steps + 1) * WIDTH;
        double south = -90 + (y - steps) * HEIGHT;
        double north = -90 + (y + steps + 1) * HEIGHT;
        // Along a meridian the distance is exact; to a meridian it is least at the latitude farthest from the equator.
        double farthest = Math.max(Math.abs(south), Math.abs(north));
        double toSide = Math.min(place.lng() - west, east - place.lng());
        Coordinates here = new Coordinates(0, farthest);
        return Math.min(
                here.metresTo(new Coordinates(toSide, farthest)),
                Math.min(
                        place.metresTo(new Coordinates(place.lng(), south)),
                        place.metresTo(new Coordinates(place.lng(), north))));
    }

    /** Metres from a place to the farthest corner of this cell: nothing in it is farther away. */
    public double metresToFarthest(Coordinates place) {
        double farthest = 0;
        for (int corner = 0; corner < 4; corner++) {
            Coordinates there = new Coordinates(-180 + (x + corner % 2) * WIDTH, -90 + (y + corner / 2) * HEIGHT);
            farthest = Math.max(farthest, place.metresTo(there));
        }
        return farthest;
    }
}
