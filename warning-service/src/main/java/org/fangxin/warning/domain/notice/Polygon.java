package org.fangxin.warning.domain.notice;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** A ring of points that encloses an area; the first point is repeated as the last. */
public record Polygon(List<GeoPoint> ring) {
    /** Three corners and the first one again. */
    public static final int MIN_POINTS = 4;

    /** Enough for a shopping district's outline; keeps the crossing check (quadratic) and CAP messages small. */
    public static final int MAX_POINTS = 200;

    public Polygon {
        ring = List.copyOf(ring);
    }

    /** What is wrong with it, as the code of a {@link org.fangxin.warning.domain.Flaw}. */
    public Optional<String> flaw() {
        if (ring.size() < MIN_POINTS || ring.size() > MAX_POINTS) {
            return Optional.of("polygon-size");
        }
        if (!ring.stream().allMatch(GeoPoint::isOnEarth)) {
            return Optional.of("polygon-off-earth");
        }
        if (!ring.getFirst().equals(ring.getLast())) {
            return Optional.of("polygon-not-closed");
        }
        return crossesItself() ? Optional.of("polygon-crosses-itself") : Optional.empty();
    }

    private boolean crossesItself() {
        int sides = ring.size() - 1;
        if (new HashSet<>(ring).size() != sides) {
            return true;
        }
        for (int i = 0; i < sides; i++) {
            for (int j = i + 1; j < sides; j++) {
                boolean neighbours = j == i + 1 || (i == 0 && j == sides - 1);
                if (neighbours ? foldsBack(i, j, sides) : meet(i, j)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean meet(int i, int j) {
        GeoPoint a = ring.get(i);
        GeoPoint b = ring.get(i + 1);
        GeoPoint c = ring.get(j);
        GeoPoint d = ring.get(j + 1);
        double abc = turn(a, b, c);
        double abd = turn(a, b, d);
        double cda = turn(c, d, a);
        double cdb = turn(c, d, b);
        if (abc * abd < 0 && cda * cdb < 0) {
            return true;
        }
        return (abc == 0 && between(a, b, c))
                || (abd == 0 && between(a, b, d))
                || (cda == 0 && between(c, d, a))
                || (cdb == 0 && between(c, d, b));
    }

    /** Neighbouring sides share a corner; they cross only when one runs back along the other. */
    private boolean foldsBack(int i, int j, int sides) {
        boolean consecutive = j == i + 1;
        GeoPoint corner = consecutive ? ring.get(j) : ring.get(0);
        GeoPoint before = consecutive ? ring.get(i) : ring.get(sides - 1);
        GeoPoint after = consecutive ? ring.get(j + 1) : ring.get(1);
        double dot = (before.lng() - corner.lng()) * (after.lng() - corner.lng())
                + (before.lat() - corner.lat()) * (after.lat() - corner.lat());
        return turn(before, corner, after) == 0 && dot > 0;
    }

    private static double turn(GeoPoint a, GeoPoint b, GeoPoint c) {
        return (b.lng() - a.lng()) * (c.lat() - a.lat()) - (b.lat() - a.lat()) * (c.lng() - a.lng());
    }

    private static boolean between(GeoPoint a, GeoPoint b, GeoPoint p) {
        return Math.min(a.lng(), b.lng()) <= p.lng()
                && p.lng() <= Math.max(a.lng(), b.lng())
                && Math.min(a.lat(), b.lat()) <= p.lat()
                && p.lat() <= Math.max(a.lat(), b.lat());
    }
}
