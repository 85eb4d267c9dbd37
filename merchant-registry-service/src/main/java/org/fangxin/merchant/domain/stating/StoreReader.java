package org.fangxin.merchant.domain.stating;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.fangxin.contracts.codes.CodeLists;
import org.fangxin.merchant.domain.StatedStore;
import org.fangxin.merchant.domain.StoreEntry;
import org.fangxin.merchant.domain.place.Coordinates;
import org.fangxin.merchant.domain.place.Gcj02;
import org.fangxin.merchant.domain.place.OpeningHours;
import org.jspecify.annotations.Nullable;

/** Reads stores. */
final class StoreReader {
    private static final List<String> DAYS = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");
    private static final List<String> SYSTEMS = List.of("WGS84", "GCJ02");
    static final int MOST_PERIODS = 21;

    private StoreReader() {}

    static StatedStore store(Fields fields) {
        List<OpeningHours.Period> periods = fields.objects("hours", MOST_PERIODS, StoreReader::period);
        return new StatedStore(
                fields.requiredText("ref", StatementReader.REFERENCE),
                new StoreEntry(
                        fields.requiredText("name", StatementReader.NAME),
                        StatementReader.code(fields, "district", CodeLists.DISTRICTS),
                        fields.requiredText("address", StatementReader.ADDRESS),
                        fields.object("location", StoreReader::location),
                        periods == null ? null : new OpeningHours(periods),
                        StatementReader.matching(fields, "phone", StatementReader.PHONE, "invalid-phone"),
                        fields.text("mall", StatementReader.NAME),
                        fields.text("unit", StatementReader.CODE)));
    }

    static void refuseSameReference(Fields statement, @Nullable List<StatedStore> stores) {
        if (stores == null) {
            return;
        }
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < stores.size(); i++) {
            String ref = stores.get(i).ref();
            if (!ref.isEmpty() && !seen.add(ref)) {
                statement.fault("stores", "reference-twice", ref);
            }
        }
    }

    static @Nullable Coordinates location(Fields fields) {
        double lng = fields.requiredNumber("lng");
        double lat = fields.requiredNumber("lat");
        String system = fields.word("crs", SYSTEMS);
        if (Coordinates.isAroundChina(lat, lng)) {
            fields.fault("lng", "coordinates-swapped");
        } else if (!Coordinates.isAroundChina(lng, lat)) {
            fields.fault("lng", "coordinates-outside-china");
        }
        return "GCJ02".equals(system) ? Gcj02.toWgs84(lng, lat) : new Coordinates(lng, lat);
    }

    static OpeningHours.Period period(Fields fields) {
        Set<DayOfWeek> days = fields.words("days", DAYS::contains, String.join(", ", DAYS)).stream()
                .map(day -> DayOfWeek.of(DAYS.indexOf(day) + 1))
                .collect(Collectors.toSet());
        if (days.isEmpty()) {
            fields.fault("days", "required");
        }
        return new OpeningHours.Period(days, time(fields, "opens"), time(fields, "closes"));
    }

    private static LocalTime time(Fields fields, String name) {
        String text = fields.requiredText(name, 5);
        try {
            return text.isEmpty() || text.equals("24:00") ? LocalTime.MIDNIGHT : LocalTime.parse(text);
        } catch (DateTimeParseException e) {
            fields.fault(name, "invalid-time");
            return LocalTime.MIDNIGHT;
        }
    }
}
