package org.fangxin.merchant.application.facet;

import java.time.ZonedDateTime;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.fangxin.merchant.application.facet.FacetIndex.Counted;
import org.fangxin.merchant.domain.facet.FacetLine.Spot;
import org.fangxin.merchant.domain.place.Coordinates;
import org.fangxin.merchant.domain.place.OpeningHours;
import org.fangxin.merchant.domain.search.Vicinity;
import org.fangxin.merchant.domain.search.Wanted;

/** Keeps the merchants that have a store where and when it is wanted, and that take goods back for long enough. */
final class FoundByPlace {
    /** Degrees of latitude in a metre, a little more than there are: what is outside needs no exact distance. */
    private static final double DEGREES = 1 / 110_000.0;

    private final List<Counted> lines;
    private final Wanted wanted;
    private final ZonedDateTime now;
    private final Map<OpeningHours, Boolean> open = new IdentityHashMap<>();

    FoundByPlace(List<Counted> lines, Wanted wanted, ZonedDateTime now) {
        this.lines = lines;
        this.wanted = wanted;
        this.now = now;
    }

    BitSet among(BitSet places) {
        if (wanted.returnDays() == 0 && !wanted.openNow() && wanted.vicinity() == null) {
            return places;
        }
        places.stream().filter(place -> !isWanted(lines.get(place))).forEach(places::clear);
        return places;
    }

    private boolean isWanted(Counted line) {
        if (line.returnDays() < wanted.returnDays()) {
            return false;
        }
        Vicinity vicinity = wanted.vicinity();
        if (vicinity == null && !wanted.openNow()) {
            return true;
        }
        return line.spots().stream()
                .anyMatch(spot -> (vicinity == null || isNear(spot, vicinity)) && (!wanted.openNow() || isOpen(spot)));
    }

    private static boolean isNear(Spot spot, Vicinity vicinity) {
        Coordinates location = spot.location();
        Coordinates centre = vicinity.centre();
        return location != null
                && Math.abs(location.lat() - centre.lat()) <= vicinity.radiusMetres() * DEGREES
                && Math.round(centre.metresTo(location) * 1000) <= vicinity.radiusMetres() * 1000L;
    }

    private boolean isOpen(Spot spot) {
        OpeningHours hours = spot.hours();
        return hours != null && open.computeIfAbsent(hours, shared -> shared.isOpenAt(now));
    }
}
