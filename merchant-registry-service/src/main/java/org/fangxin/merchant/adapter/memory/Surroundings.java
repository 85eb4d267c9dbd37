package org.fangxin.merchant.adapter.memory;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import org.fangxin.merchant.domain.place.Cell;
import org.fangxin.merchant.domain.place.Coordinates;
import org.fangxin.merchant.domain.place.OpeningHours;
import org.fangxin.merchant.domain.search.Findable.Spot;
import org.fangxin.merchant.domain.search.Vicinity;
import org.roaringbitmap.PeekableIntIterator;
import org.roaringbitmap.RoaringBitmap;

/**
 * Who is near a place. The grid is read in rings around it as long as there are no more cells to read than merchants to
 * measure; then these are measured, wherever they are.
 */
final class Surroundings {
    /** Degrees of latitude in a metre, a little more than there are: what is outside needs no exact distance. */
    private static final double DEGREES = 1 / 110_000.0;

    /** As many merchants of a cell are measured before it is asked whether the cell is wholly inside, or outside. */
    private static final int FEW = 4;

    /** Metres that no cell exceeds from corner to corner. */
    private static final int ACROSS_A_CELL = 1_400;

    private static final long TOO_FAR = Long.MAX_VALUE;

    private final SpotIndex spots;
    private final IntFunction<Entry> entries;
    private final Vicinity vicinity;
    private final ZonedDateTime now;
    private final Cell centre;
    private final Map<OpeningHours, Boolean> open = new IdentityHashMap<>();

    Surroundings(SpotIndex spots, IntFunction<Entry> entries, Vicinity vicinity, ZonedDateTime now) {
        this.spots = spots;
        this.entries = entries;
        this.vicinity = vicinity;
        this.now = now;
        this.centre = Cell.of(vicinity.centre());
    }

    /** Somebody who is near. */
    record Near(long millimetres, String uscc, int place) {
        static final Near NOBODY = new Near(-1, "", -1);
        private static final Comparator<Near> NEAREST =
                Comparator.comparingLong(Near::millimetres).thenComparing(Near::uscc);
    }

    /** All of some places that are near; where only open stores count, each must have one. */
    RoaringBitmap all(RoaringBitmap among) {
        RoaringBitmap found = new RoaringBitmap();
        int most = Math.min(among.getCardinality(), spots.cells().size());
        int cells = 0;
        for (int steps = 0; cells <= most; steps++) {
            List<Cell> ring = centre.ring(steps);
            ring.forEach(cell -> found.or(in(cell, RoaringBitmap.and(spots.in(cell), among))));
            if (centre.metresCovered(vicinity.centre(), steps) >= vicinity.radiusMetres()) {
                return found;
            }
            cells += ring.size();
        }
        if (among.getCardinality() <= most) {
            return having(among, entry -> millimetres(entry) != TOO_FAR);
        }
        spots.cells().forEach((cell, places) -> found.or(in(cell, RoaringBitmap.and(places, among))));
        return found;
    }

    /** The nearest of some places that are meant, behind somebody. */
    List<Near> nearest(RoaringBitmap among, IntPredicate isMeant, Near after, int most) {
        List<Near> found = new ArrayList<>();
        RoaringBitmap left = among.clone();
        int cells = 0;
        for (int steps = 0; cells <= among.getCardinality(); steps++) {
            List<Cell> ring = centre.ring(steps);
            for (Cell cell : ring) {
                RoaringBitmap here = RoaringBitmap.and(spots.in(cell), left);
                left.andNot(here);
                add(found, here, isMeant, after);
            }
            double covered = centre.metresCovered(vicinity.centre(), steps);
            if (covered >= vicinity.radiusMetres() || isEnough(found, covered, most)) {
                return first(found, most);
            }
            cells += ring.size();
        }
        add(found, left, isMeant, after);
        return first(found, most);
    }

    private void add(List<Near> found, RoaringBitmap here, IntPredicate isMeant, Near after) {
        for (PeekableIntIterator places = here.getIntIterator(); places.hasNext(); ) {
            int place = places.next();
            if (isMeant.test(place)) {
                Entry entry = entries.apply(place);
                Near near = new Near(millimetres(entry), entry.uscc(), place);
                if (near.millimetres() != TOO_FAR && Near.NEAREST.compare(near, after) > 0) {
                    found.add(near);
                }
            }
        }
    }

    private static boolean isEnough(List<Near> found, double covered, int most) {
        long millimetres = (long) (covered * 1000);
        return found.size() >= most
                && found.stream()
                                .filter(near -> near.millimetres() < millimetres)
                                .count()
                        >= most;
    }

    private static List<Near> first(List<Near> found, int most) {
        return found.stream().sorted(Near.NEAREST).limit(most).toList();
    }

    /** Who of a cell is near; when the whole cell is, nobody is measured. */
    private RoaringBitmap in(Cell cell, RoaringBitmap here) {
        if (here.getCardinality() > FEW) {
            double farthest = cell.metresToFarthest(vicinity.centre());
            if (farthest > vicinity.radiusMetres() + ACROSS_A_CELL) {
                return new RoaringBitmap();
            }
            if (farthest < vicinity.radiusMetres() - 1) {
                return vicinity.openNow() ? openIn(cell, here) : here;
            }
        }
        return having(here, entry -> millimetres(entry) != TOO_FAR);
    }

    /** Who of some that have an open store has one in a cell: of those that have no other nobody needs to be asked. */
    private RoaringBitmap openIn(Cell cell, RoaringBitmap here) {
        RoaringBitmap open = having(RoaringBitmap.and(here, spots.several()), entry -> hasOpenIn(cell, entry));
        open.or(RoaringBitmap.andNot(here, spots.several()));
        return open;
    }

    private boolean hasOpenIn(Cell cell, Entry entry) {
        for (Spot spot : entry.spots()) {
            if (spot.location() != null
                    && isOpen(spot)
                    && Cell.of(spot.location()).equals(cell)) {
                return true;
            }
        }
        return false;
    }

    private RoaringBitmap having(RoaringBitmap places, Predicate<Entry> isNear) {
        RoaringBitmap near = new RoaringBitmap();
        places.forEach((int place) -> {
            if (isNear.test(entries.apply(place))) {
                near.add(place);
            }
        });
        return near;
    }

    /** From the centre to the nearest store that counts. */
    private long millimetres(Entry entry) {
        long least = TOO_FAR;
        for (Spot spot : entry.spots()) {
            Coordinates location = spot.location();
            if (location != null && mayBeNear(location) && (!vicinity.openNow() || isOpen(spot))) {
                least = Math.min(least, Math.round(vicinity.centre().metresTo(location) * 1000));
            }
        }
        return least <= vicinity.radiusMetres() * 1000L ? least : TOO_FAR;
    }

    private boolean mayBeNear(Coordinates location) {
        return Math.abs(location.lat() - vicinity.centre().lat()) <= vicinity.radiusMetres() * DEGREES;
    }

    private boolean isOpen(Spot spot) {
        OpeningHours hours = spot.hours();
        return hours != null && open.computeIfAbsent(hours, shared -> shared.isOpenAt(now));
    }
}
