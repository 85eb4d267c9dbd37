package org.fangxin.merchant.application.station;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.LongPredicate;
import org.fangxin.merchant.domain.station.Station;
import org.fangxin.merchant.domain.station.StationChange;
import org.fangxin.merchant.domain.station.StationStatement;
import org.fangxin.merchant.domain.station.Stations;
import org.fangxin.platform.time.CityTime;
import org.fangxin.platform.time.IdSource;

/** Opens, changes and closes stations. */
public final class KeepStations {
    private final Stations stations;
    private final CityTime time;
    private final IdSource ids;

    public KeepStations(Stations stations, CityTime time, IdSource ids) {
        this.stations = stations;
        this.time = time;
        this.ids = ids;
    }

    /** What became of it. */
    public sealed interface Outcome {
        /** The station after it; the same as before when nothing was new. */
        record Kept(Station station) implements Outcome {}

        /** There is no such station. */
        record NotFound() implements Outcome {}

        /** Another station has the reference. */
        record ReferenceTaken(String ref) implements Outcome {}

        /** The station has another version than the change is based on. */
        record Stale(long current) implements Outcome {}
    }

    /** Opens a station. */
    public Outcome open(StationStatement statement) {
        LocalDate today = time.today();
        Station station = Station.opened(ids.next(), statement, today);
        boolean taken = !stations.open(List.of(new StationChange.Opened(station, today)))
                .isEmpty();
        return taken ? new Outcome.ReferenceTaken(statement.entry().ref()) : new Outcome.Kept(station);
    }

    /** Changes a station; a closed one opens again. Its reference stays. */
    public Outcome restate(String id, StationStatement statement, LongPredicate expected) {
        LocalDate today = time.today();
        return change(
                id,
                expected,
                station -> station.entry().ref().equals(statement.entry().ref())
                        ? station.restated(statement)
                        : Optional.empty(),
                next -> new StationChange.Updated(next, today));
    }

    /** Closes a station for good, unless it is stated again. */
    public Outcome close(String id, LongPredicate expected) {
        LocalDate today = time.today();
        return change(id, expected, station -> station.closed(today), next -> new StationChange.Closed(next, today));
    }

    private interface Step {
        Optional<Station> of(Station present);
    }

    private interface Telling {
        StationChange of(Station next);
    }

    private Outcome change(String id, LongPredicate expected, Step step, Telling telling) {
        Optional<Station> found = stations.find(id);
        if (found.isEmpty()) {
            return new Outcome.NotFound();
        }
        Station present = found.get();
        if (!expected.test(present.version())) {
            return new Outcome.Stale(present.version());
        }
        Optional<Station> next = step.of(present);
        if (next.isEmpty()) {
            return new Outcome.Kept(present);
        }
        return stations.change(telling.of(next.get()))
                ? new Outcome.Kept(next.get())
                : new Outcome.Stale(stations.find(id).orElseThrow().version());
    }
}
