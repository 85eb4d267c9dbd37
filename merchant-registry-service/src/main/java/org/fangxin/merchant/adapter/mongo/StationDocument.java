package org.fangxin.merchant.adapter.mongo;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.fangxin.merchant.domain.place.Coordinates;
import org.fangxin.merchant.domain.place.OpeningHours;
import org.fangxin.merchant.domain.station.Have;
import org.fangxin.merchant.domain.station.Square;
import org.fangxin.merchant.domain.station.Station;
import org.fangxin.merchant.domain.station.StationEntry;
import org.fangxin.merchant.domain.station.StationFilter;
import org.fangxin.merchant.domain.station.StationKind;
import org.fangxin.merchant.domain.station.StationWorker;
import org.fangxin.platform.figures.FiguresDocument;
import org.fangxin.platform.personal.EncryptedText;
import org.fangxin.platform.personal.PersonalDataCipher;
import org.jspecify.annotations.Nullable;

/**
 * A station as it lies in the store.
 *
 * @param listed every filter it fits; empty when closed
 * @param byName its unique place in a list by name
 * @param square the square of a tenth of a degree that holds it, with each filter; empty when closed or its place is unknown
 * @param figures what it adds to the figures; absent in documents from before there were any
 */
record StationDocument(
        String ref,
        String name,
        StationKind kind,
        String district,
        String address,
        @Nullable Double lng,
        @Nullable Double lat,
        @Nullable List<StoreDocument.PeriodDocument> hours,
        @Nullable String phone,
        @Nullable String host,
        List<Have> haves,
        List<Worker> staff,
        LocalDate openedOn,
        @Nullable LocalDate closedOn,
        List<String> listed,
        String byName,
        List<String> square,
        @Nullable FiguresDocument figures) {
    record Worker(EncryptedText name, @Nullable EncryptedText phone, boolean officer, boolean fullTime) {
        static Worker of(StationWorker worker, PersonalDataCipher cipher) {
            return new Worker(
                    cipher.encrypt(worker.name()),
                    worker.phone() == null ? null : cipher.encrypt(worker.phone()),
                    worker.officer(),
                    worker.fullTime());
        }

        StationWorker worker(PersonalDataCipher cipher) {
            return new StationWorker(
                    cipher.decrypt(name), phone == null ? null : cipher.decrypt(phone), officer, fullTime);
        }
    }

    static StationDocument of(Station station, PersonalDataCipher cipher) {
        StationEntry entry = station.entry();
        Coordinates location = entry.location();
        OpeningHours hours = entry.hours();
        List<String> listed = StationFilter.tokensOf(station);
        return new StationDocument(
                entry.ref(),
                entry.name(),
                entry.kind(),
                entry.district(),
                entry.address(),
                location == null ? null : location.lng(),
                location == null ? null : location.lat(),
                hours == null
                        ? null
                        : hours.periods().stream()
                                .map(StoreDocument.PeriodDocument::of)
                                .toList(),
                entry.phone(),
                entry.host(),
                station.haves().stream().sorted().toList(),
                station.staff().stream()
                        .map(worker -> Worker.of(worker, cipher))
                        .toList(),
                station.openedOn(),
                station.closedOn(),
                listed,
                entry.name() + " " + station.id(),
                location == null
                        ? List.of()
                        : listed.stream()
                                .map(token -> inSquare(Square.of(location), token))
                                .toList(),
                MerchantSource.document(station));
    }

    static String inSquare(Square square, String filter) {
        return square.name() + "|" + filter;
    }

    Station station(String id, long version, PersonalDataCipher cipher) {
        StationEntry entry = new StationEntry(
                ref,
                name,
                kind,
                district,
                address,
                lng == null || lat == null ? null : new Coordinates(lng, lat),
                hours == null
                        ? null
                        : new OpeningHours(hours.stream()
                                .map(StoreDocument.PeriodDocument::period)
                                .toList()),
                phone,
                host);
        Set<Have> had = haves.isEmpty() ? Set.of() : EnumSet.copyOf(haves);
        List<StationWorker> workers =
                staff.stream().map(worker -> worker.worker(cipher)).toList();
        return new Station(id, entry, had, workers, openedOn, closedOn, version);
    }
}
