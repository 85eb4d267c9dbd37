package org.fangxin.merchant.adapter.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bson.conversions.Bson;
import org.fangxin.contracts.Topics;
import org.fangxin.merchant.domain.place.Coordinates;
import org.fangxin.merchant.domain.station.Square;
import org.fangxin.merchant.domain.station.Station;
import org.fangxin.merchant.domain.station.StationChange;
import org.fangxin.merchant.domain.station.StationFilter;
import org.fangxin.merchant.domain.station.Stations;
import org.fangxin.platform.figures.FigureSource;
import org.fangxin.platform.mongo.Addition;
import org.fangxin.platform.mongo.AggregateCollection;
import org.fangxin.platform.mongo.AggregateCollections;
import org.fangxin.platform.mongo.OutgoingEvent;
import org.fangxin.platform.mongo.Stored;
import org.fangxin.platform.personal.PersonalDataCipher;
import org.jspecify.annotations.Nullable;

/** Stations in MongoDB; what is known of their staff is encrypted. */
public final class MongoStations implements Stations {
    /** Far more than a city has within the farthest radius; a bound on what one request reads. */
    private static final int MOST_AROUND = 5_000;

    private final AggregateCollection<StationDocument> stations;
    private final PersonalDataCipher cipher;
    private final Function<StationChange, OutgoingEvent> told;

    /** @param told how a change is told to other services */
    public MongoStations(
            AggregateCollections collections, PersonalDataCipher cipher, Function<StationChange, OutgoingEvent> told) {
        this.stations = collections.of(RegistryIndexes.STATIONS, StationDocument.class, Topics.MERCHANT);
        this.cipher = cipher;
        this.told = told;
    }

    /** Stations as a part of the registry's figures. */
    public FigureSource.Kind<?> figures() {
        return new FigureSource.Kind<>(
                MerchantSource.STATION,
                RegistryIndexes.STATIONS,
                stations,
                stored -> MerchantSource.document(station(stored)));
    }

    @Override
    public Optional<Station> find(String id) {
        return stations.find(id).map(this::station);
    }

    @Override
    public Map<String, Station> byRefs(Collection<String> refs) {
        Map<String, Station> found = new HashMap<>();
        stations.stored()
                .find(Filters.in("ref", refs))
                .map(this::station)
                .forEach(station -> found.put(station.entry().ref(), station));
        return found;
    }

    @Override
    public Set<String> open(List<StationChange.Opened> opened) {
        Set<String> refused = stations.insertAll(opened.stream()
                .map(change -> new Addition<>(
                        change.station().id(), StationDocument.of(change.station(), cipher), told.apply(change)))
                .toList());
        return opened.stream()
                .map(StationChange::station)
                .filter(station -> refused.contains(station.id()))
                .map(station -> station.entry().ref())
                .collect(Collectors.toSet());
    }

    @Override
    public boolean change(StationChange change) {
        Station next = change.station();
        return stations.replace(next.id(), next.version() - 1, StationDocument.of(next, cipher), told.apply(change))
                .isPresent();
    }

    @Override
    public List<Listed> list(StationFilter filter, @Nullable String after, int limit) {
        Bson fitting = Filters.eq("listed", filter.token());
        return stations.stored()
                .find(after == null ? fitting : Filters.and(fitting, Filters.gt("byName", after)))
                .sort(Sorts.ascending("byName"))
                .limit(limit)
                .map(stored -> new Listed(station(stored), stored.document().byName()))
                .into(new ArrayList<>());
    }

    @Override
    public List<Station> around(Coordinates place, int metres, StationFilter filter) {
        List<String> squares = Square.around(place, metres).stream()
                .map(square -> StationDocument.inSquare(square, filter.token()))
                .toList();
        return stations.stored()
                .find(Filters.in("square", squares))
                .limit(MOST_AROUND)
                .map(this::station)
                .into(new ArrayList<>());
    }

    private Station station(Stored<StationDocument> stored) {
        return stored.document().station(stored.id(), stored.version(), cipher);
    }
}
