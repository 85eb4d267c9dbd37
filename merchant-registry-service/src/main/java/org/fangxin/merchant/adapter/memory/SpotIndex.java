package org.fangxin.merchant.adapter.memory;

import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fangxin.merchant.domain.place.Cell;
import org.fangxin.merchant.domain.place.Coordinates;
import org.fangxin.merchant.domain.place.OpeningHours;
import org.fangxin.merchant.domain.search.Findable.Spot;
import org.roaringbitmap.RoaringBitmap;

/** The places of merchants by the cells in which they have stores, and by the hours of these. */
final class SpotIndex {
    private static final RoaringBitmap NONE = new RoaringBitmap();

    private final Map<Cell, RoaringBitmap> cells = new HashMap<>();
    private final Map<OpeningHours, Shops> hours = new HashMap<>();

    /** Who has more than one. */
    private final RoaringBitmap several = new RoaringBitmap();

    /** Who is open at the same hours. */
    private record Shops(OpeningHours hours, RoaringBitmap places) {}

    /** Takes spots in; they come back with the one object for equal hours. */
    List<Spot> add(int place, List<Spot> spots) {
        cellsOf(spots)
                .forEach(cell ->
                        cells.computeIfAbsent(cell, one -> new RoaringBitmap()).add(place));
        if (spots.size() > 1) {
            several.add(place);
        }
        return spots.stream().map(spot -> withSharedHours(place, spot)).toList();
    }

    void remove(int place, List<Spot> spots) {
        several.remove(place);
        for (Cell cell : cellsOf(spots)) {
            cells.computeIfPresent(cell, (one, places) -> {
                places.remove(place);
                return places.isEmpty() ? null : places;
            });
        }
        for (Spot spot : spots) {
            if (spot.hours() != null) {
                hours.computeIfPresent(spot.hours(), (one, shops) -> {
                    shops.places().remove(place);
                    return shops.places().isEmpty() ? null : shops;
                });
            }
        }
    }

    /** Who has a store in a cell; not to be changed. */
    RoaringBitmap in(Cell cell) {
        return cells.getOrDefault(cell, NONE);
    }

    /** Every cell in which somebody has a store, with who has; not to be changed. */
    Map<Cell, RoaringBitmap> cells() {
        return cells;
    }

    /** Who has more than one store; not to be changed. */
    RoaringBitmap several() {
        return several;
    }

    /** Who has some store that is open. */
    RoaringBitmap openAt(ZonedDateTime moment) {
        RoaringBitmap open = new RoaringBitmap();
        hours.values().stream()
                .filter(shops -> shops.hours().isOpenAt(moment))
                .forEach(shops -> open.or(shops.places()));
        return open;
    }

    private Spot withSharedHours(int place, Spot spot) {
        OpeningHours its = spot.hours();
        if (its == null) {
            return spot;
        }
        Shops shops = hours.computeIfAbsent(its, same -> new Shops(same, new RoaringBitmap()));
        shops.places().add(place);
        return new Spot(spot.location(), shops.hours());
    }

    private static Set<Cell> cellsOf(List<Spot> spots) {
        return spots.stream()
                .flatMap(spot -> Stream.<Coordinates>ofNullable(spot.location()))
                .map(Cell::of)
                .collect(Collectors.toSet());
    }
}
