package org.fangxin.merchant.api.merchants;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import org.fangxin.contracts.codes.CodeLists;
import org.fangxin.merchant.api.CodeNames;
import org.fangxin.merchant.domain.ClosedStore;
import org.fangxin.merchant.domain.Store;
import org.fangxin.merchant.domain.StoreEntry;
import org.fangxin.merchant.domain.place.Coordinates;
import org.fangxin.merchant.domain.place.Gcj02;
import org.fangxin.merchant.domain.place.OpeningHours;
import org.jspecify.annotations.Nullable;

/**
 * A store as the API shows it.
 *
 * @param location where it is, for GPS and for Chinese maps; absent when unknown
 * @param hours when it is open; absent when unknown
 * @param closedOn since when it is no more; absent as long as it exists
 * @param openNow whether it is open at the moment of the answer; absent when its hours are unknown
 */
@Schema(name = "Store")
public record StoreView(
        String id,
        String name,
        String district,
        String districtName,
        String address,
        @Nullable LocationView location,
        @Nullable List<PeriodView> hours,
        @Nullable Boolean openNow,
        @Nullable String phone,
        @Nullable String mall,
        @Nullable String unit,
        @Nullable LocalDate closedOn) {
    /** A place in both systems. */
    @Schema(name = "Location")
    public record LocationView(PairView wgs84, PairView gcj02) {
        public static LocationView of(Coordinates place) {
            return new LocationView(PairView.of(place), PairView.of(Gcj02.of(place)));
        }
    }

    /** Longitude and latitude in degrees, to seven decimals (a centimetre). */
    @Schema(name = "LongitudeLatitude")
    public record PairView(double lng, double lat) {
        private static final double DECIMALS = 1e7;

        static PairView of(Coordinates pair) {
            return new PairView(
                    Math.round(pair.lng() * DECIMALS) / DECIMALS, Math.round(pair.lat() * DECIMALS) / DECIMALS);
        }
    }

    /** A stretch of opening on some days of the week. */
    @Schema(name = "OpeningPeriod")
    public record PeriodView(List<String> days, String opens, String closes) {
        public static PeriodView of(OpeningHours.Period period) {
            List<String> days = period.days().stream()
                    .sorted()
                    .map(DayOfWeek::name)
                    .map(day -> day.substring(0, 2))
                    .toList();
            return new PeriodView(
                    days, period.opens().toString(), period.closes().toString());
        }
    }

    static StoreView of(ClosedStore closed, ZonedDateTime now) {
        return of(closed.store(), closed.closedOn(), now);
    }

    static StoreView of(Store store, ZonedDateTime now) {
        return of(store, null, now);
    }

    private static StoreView of(Store store, @Nullable LocalDate closedOn, ZonedDateTime now) {
        StoreEntry entry = store.entry();
        OpeningHours hours = entry.hours();
        Coordinates location = entry.location();
        return new StoreView(
                store.id(),
                entry.name(),
                entry.district(),
                CodeNames.of(CodeLists.DISTRICTS, entry.district()),
                entry.address(),
                location == null ? null : LocationView.of(location),
                hours == null
                        ? null
                        : hours.periods().stream().map(PeriodView::of).toList(),
                hours == null ? null : closedOn == null && hours.isOpenAt(now),
                entry.phone(),
                entry.mall(),
                entry.unit(),
                closedOn);
    }
}
