package org.fangxin.merchant.application.station;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.fangxin.merchant.domain.imports.LineParser;
import org.fangxin.merchant.domain.stating.Read;
import org.fangxin.merchant.domain.stating.StationReader;
import org.fangxin.merchant.domain.station.Station;
import org.fangxin.merchant.domain.station.StationChange;
import org.fangxin.merchant.domain.station.StationStatement;
import org.fangxin.merchant.domain.station.Stations;
import org.fangxin.platform.imports.Fault;
import org.fangxin.platform.time.CityTime;
import org.fangxin.platform.time.IdSource;

/**
 * Takes a list of stations in, one JSON object a line, as often as it is sent: known references are changed, new ones
 * open. A bad line is refused and does not stop the others; of two lines with one reference the second is refused.
 */
public final class LoadStations {
    private final LineParser parser;
    private final Stations stations;
    private final CityTime time;
    private final IdSource ids;

    public LoadStations(LineParser parser, Stations stations, CityTime time, IdSource ids) {
        this.parser = parser;
        this.stations = stations;
        this.time = time;
        this.ids = ids;
    }

    /** Whether the caller may keep stations of a district. */
    public interface InCare {
        boolean covers(String district);
    }

    /** What became of a line. */
    public enum Status {
        CREATED,
        UPDATED,
        UNCHANGED,
        REJECTED
    }

    /**
     * What became of a line.
     *
     * @param line its number, from 1
     * @param id the station; empty for a rejected line
     */
    public record Result(int line, String ref, Optional<String> id, Status status, List<Fault> faults) {}

    private record Stated(int line, StationStatement statement) {
        String ref() {
            return statement.entry().ref();
        }
    }

    /** The results of some lines, in their order. */
    public List<Result> load(List<String> lines, InCare inCare) {
        Map<Integer, Result> results = new HashMap<>();
        Map<String, Stated> stated = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            int number = i + 1;
            switch (read(lines.get(i))) {
                case Read.Faulty<StationStatement> faulty -> reject(results, number, "", faulty.faults());
                case Read.Good<StationStatement> good -> {
                    Stated one = new Stated(number, good.value());
                    String district = one.statement().entry().district();
                    if (!inCare.covers(district)) {
                        reject(
                                results,
                                number,
                                one.ref(),
                                List.of(Fault.at("/district", "district-not-yours", district)));
                    } else if (stated.putIfAbsent(one.ref(), one) != null) {
                        reject(results, number, one.ref(), List.of(Fault.at("/ref", "reference-twice", one.ref())));
                    }
                }
            }
        }
        take(List.copyOf(stated.values()), results);
        return results.values().stream()
                .sorted((one, other) -> Integer.compare(one.line(), other.line()))
                .toList();
    }

    private void take(List<Stated> stated, Map<Integer, Result> results) {
        LocalDate today = time.today();
        Map<String, Station> known =
                stations.byRefs(stated.stream().map(Stated::ref).toList());
        List<StationChange.Opened> opened = new ArrayList<>();
        Map<String, Station> made = new HashMap<>();
        for (Stated one : stated) {
            if (known.get(one.ref()) == null) {
                Station station = Station.opened(ids.next(), one.statement(), today);
                made.put(one.ref(), station);
                opened.add(new StationChange.Opened(station, today));
            }
        }
        Set<String> taken = stations.open(opened);
        Map<String, Station> others = taken.isEmpty() ? Map.of() : stations.byRefs(taken);
        for (Stated one : stated) {
            Station present = known.getOrDefault(one.ref(), others.get(one.ref()));
            results.put(
                    one.line(),
                    present == null
                            ? result(one, Objects.requireNonNull(made.get(one.ref())), Status.CREATED)
                            : restated(one, present, today));
        }
    }

    private Result restated(Stated one, Station present, LocalDate today) {
        Station known = present;
        Optional<Station> next = known.restated(one.statement());
        while (next.isPresent()) {
            if (stations.change(new StationChange.Updated(next.get(), today))) {
                return result(one, next.get(), Status.UPDATED);
            }
            known = stations.find(known.id()).orElseThrow();
            next = known.restated(one.statement());
        }
        return result(one, known, Status.UNCHANGED);
    }

    private Read<StationStatement> read(String line) {
        return switch (parser.parse(line)) {
            case LineParser.Parsed.Object(Map<String, ?> fields) -> StationReader.read(fields);
            case LineParser.Parsed.Broken(Fault fault) -> new Read.Faulty<>(List.of(fault));
        };
    }

    private static Result result(Stated one, Station station, Status status) {
        return new Result(one.line(), one.ref(), Optional.of(station.id()), status, List.of());
    }

    private static void reject(Map<Integer, Result> results, int line, String ref, List<Fault> faults) {
        results.put(line, new Result(line, ref, Optional.empty(), Status.REJECTED, faults));
    }
}
