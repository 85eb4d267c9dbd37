package org.fangxin.merchant.api.stations;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import org.fangxin.contracts.codes.CodeLists;
import org.fangxin.merchant.api.CodeNames;
import org.fangxin.merchant.api.merchants.StoreView;
import org.fangxin.merchant.domain.place.Coordinates;
import org.fangxin.merchant.domain.place.OpeningHours;
import org.fangxin.merchant.domain.station.Have;
import org.fangxin.merchant.domain.station.Station;
import org.fangxin.merchant.domain.station.StationEntry;
import org.fangxin.merchant.domain.station.StationWorker;
import org.fangxin.platform.personal.PersonalText;
import org.jspecify.annotations.Nullable;

/**
 * A station as the API shows it.
 *
 * @param host unified social credit code of the business it sits in; absent when there is none
 * @param haves the checklist of the six haves
 * @param staff names masked; phones only for the bureau, and masked
 * @param distance metres from the place asked for; absent without one
 * @param closedOn day of its closing; absent while it is open
 */
@Schema(name = "Station")
record StationView(
        String id,
        String ref,
        String name,
        String kind,
        String district,
        String districtName,
        String address,
        StoreView.@Nullable LocationView location,
        @Nullable List<StoreView.PeriodView> hours,
        @Nullable Boolean openNow,
        @Nullable String phone,
        @Nullable String host,
        List<HaveView> haves,
        boolean allSix,
        List<WorkerView> staff,
        @Nullable Double distance,
        LocalDate openedOn,
        @Nullable LocalDate closedOn,
        long version) {
    /** One of the six haves. */
    @Schema(name = "StationHave")
    record HaveView(String have, boolean met) {}

    /** Somebody who works there. */
    @Schema(name = "StationWorker")
    record WorkerView(String name, @Nullable String phone, boolean officer, boolean fullTime) {
        static WorkerView of(StationWorker worker, boolean forTheBureau) {
            PersonalText phone = worker.phone();
            return new WorkerView(
                    worker.name().masked(),
                    phone == null || !forTheBureau ? null : phone.masked(),
                    worker.officer(),
                    worker.fullTime());
        }
    }

    static StationView of(Station station, ZonedDateTime now, boolean forTheBureau) {
        return of(station, now, forTheBureau, null);
    }

    static StationView near(Station station, ZonedDateTime now, long millimetres) {
        return of(station, now, false, Math.round(millimetres / 100.0) / 10.0);
    }

    private static StationView of(Station station, ZonedDateTime now, boolean forTheBureau, @Nullable Double distance) {
        StationEntry entry = station.entry();
        Coordinates location = entry.location();
        OpeningHours hours = entry.hours();
        return new StationView(
                station.id(),
                entry.ref(),
                entry.name(),
                entry.kind().name(),
                entry.district(),
                CodeNames.of(CodeLists.DISTRICTS, entry.district()),
                entry.address(),
                location == null ? null : StoreView.LocationView.of(location),
                hours == null
                        ? null
                        : hours.periods().stream().map(StoreView.PeriodView::of).toList(),
                hours == null ? null : hours.isOpenAt(now),
                entry.phone(),
                entry.host(),
                Arrays.stream(Have.values())
                        .map(have -> new HaveView(have.name(), station.haves().contains(have)))
                        .toList(),
                station.haves().size() == Have.values().length,
                station.staff().stream()
                        .map(worker -> WorkerView.of(worker, forTheBureau))
                        .toList(),
                distance,
                station.openedOn(),
                station.closedOn(),
                station.version());
    }
}
