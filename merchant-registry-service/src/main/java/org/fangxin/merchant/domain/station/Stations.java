package org.fangxin.merchant.domain.station;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fangxin.merchant.domain.place.Coordinates;
import org.jspecify.annotations.Nullable;

/** The stations of the city. Each change is one guarded write that carries its event. */
public interface Stations {
    /** A station by its id. */
    Optional<Station> find(String id);

    /** Those of some references that are known, in one read. */
    Map<String, Station> byRefs(Collection<String> refs);

    /**
     * Adds stations, in one write of many.
     *
     * @return references of those that were not added, because somebody else took the reference at the same moment
     */
    Set<String> open(List<StationChange.Opened> opened);

    /**
     * Puts a station's next state in place of the one with the version before.
     *
     * @return false when another change came first
     */
    boolean change(StationChange change);

    /**
     * Open stations that fit a filter, by name.
     *
     * @param after key of the last one seen; null to start
     */
    List<Listed> list(StationFilter filter, @Nullable String after, int limit);

    /** Open stations that fit a filter in the squares up to some metres around a place: all those, and some farther ones. */
    List<Station> around(Coordinates place, int metres, StationFilter filter);

    /**
     * A station of a list.
     *
     * @param key its unique place in the list
     */
    record Listed(Station station, String key) {}
}
