package org.fangxin.merchant.adapter.mongo;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import org.fangxin.merchant.domain.Store;
import org.fangxin.merchant.domain.StoreEntry;
import org.fangxin.merchant.domain.place.Coordinates;
import org.fangxin.merchant.domain.place.OpeningHours;
import org.jspecify.annotations.Nullable;

record StoreDocument(
        String id,
        @Nullable String source,
        String ref,
        String name,
        String district,
        String address,
        @Nullable Double lng,
        @Nullable Double lat,
        @Nullable List<PeriodDocument> hours,
        @Nullable String phone,
        @Nullable String mall,
        @Nullable String unit) {
    record PeriodDocument(List<DayOfWeek> days, String opens, String closes) {
        static PeriodDocument of(OpeningHours.Period period) {
            return new PeriodDocument(
                    period.days().stream().sorted().toList(),
                    period.opens().toString(),
                    period.closes().toString());
        }

        OpeningHours.Period period() {
            return new OpeningHours.Period(EnumSet.copyOf(days), LocalTime.parse(opens), LocalTime.parse(closes));
        }
    }

    static StoreDocument of(Store store) {
        StoreEntry entry = store.entry();
        Coordinates location = entry.location();
        OpeningHours hours = entry.hours();
        return new StoreDocument(
                store.id(),
                store.source(),
                store.ref(),
                entry.name(),
                entry.district(),
                entry.address(),
                location == null ? null : location.lng(),
                location == null ? null : location.lat(),
                hours == null
                        ? null
                        : hours.periods().stream().map(PeriodDocument::of).toList(),
                entry.phone(),
                entry.mall(),
                entry.unit());
    }

    Store store() {
        StoreEntry entry = new StoreEntry(
                name,
                district,
                address,
                lng == null || lat == null ? null : new Coordinates(lng, lat),
                hours == null
                        ? null
                        : new OpeningHours(
                                hours.stream().map(PeriodDocument::period).toList()),
                phone,
                mall,
                unit);
        return new Store(id, source, ref, entry);
    }
}
