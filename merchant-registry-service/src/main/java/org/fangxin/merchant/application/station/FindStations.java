package org.fangxin.merchant.application.station;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.fangxin.merchant.domain.place.Coordinates;
import org.fangxin.merchant.domain.station.Station;
import org.fangxin.merchant.domain.station.StationFilter;
import org.fangxin.merchant.domain.station.Stations;
import org.fangxin.platform.paging.Position;
import org.fangxin.platform.paging.Slice;

/** Finds stations: by name, or the nearest ones to a place with exact distances. */
public final class FindStations {
    private final Stations stations;

    public FindStations(Stations stations) {
        this.stations = stations;
    }

    /** A station and how far away it is, in millimetres, so that distances compare exactly. */
    public record Near(Station station, long millimetres) {}

    /** A station by its id. */
    public Optional<Station> find(String id) {
        return stations.find(id);
    }

    /** The page after a position, by name. */
    public Slice<Station> byName(StationFilter filter, Optional<Position> after, int limit) {
        String from = after.map(position -> position.keys().getFirst()).orElse(null);
        return Slice.of(stations.list(filter, from, limit + 1), limit, listed -> Position.of(listed.key()))
                .map(Stations.Listed::station);
    }

    /** The page after a position, nearest first. */
    public Slice<Near> near(Coordinates place, int metres, StationFilter filter, Optional<Position> after, int limit) {
        long farthest = metres * 1000L;
        Comparator<Near> nearestFirst = Comparator.comparingLong(Near::millimetres)
                .thenComparing(near -> near.station().id());
        List<Near> all = stations.around(place, metres, filter).stream()
                .map(station -> new Near(station, millimetres(station, place)))
                .filter(near -> near.millimetres() <= farthest)
                .filter(near -> after.map(position -> isBehind(near, position)).orElse(true))
                .sorted(nearestFirst)
                .limit(limit + 1L)
                .toList();
        return Slice.of(
                all,
                limit,
                near -> Position.of(
                        Long.toString(near.millimetres()), near.station().id()));
    }

    private static boolean isBehind(Near near, Position position) {
        long seen = Long.parseLong(position.keys().getFirst());
        return near.millimetres() > seen
                || (near.millimetres() == seen
                        && near.station().id().compareTo(position.keys().get(1)) > 0);
    }

    private static long millimetres(Station station, Coordinates place) {
        return Math.round(place.metresTo(Objects.requireNonNull(station.entry().location())) * 1000);
    }
}
