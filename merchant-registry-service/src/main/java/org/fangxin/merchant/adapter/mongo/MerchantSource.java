package org.fangxin.merchant.adapter.mongo;

import java.time.LocalDate;
import java.util.List;
import org.fangxin.merchant.domain.Merchant;
import org.fangxin.merchant.domain.station.Station;
import org.fangxin.merchant.domain.statistics.Counter;
import org.fangxin.merchant.domain.statistics.MerchantFigures;
import org.fangxin.platform.figures.FigureSource;
import org.fangxin.platform.figures.FiguresDocument;
import org.fangxin.platform.statistics.FactLine;
import org.fangxin.platform.time.CityTime;

/** Figures of merchants, from and to the store. A merchant is counted by the day on which it entered the registry. */
public final class MerchantSource {
    static final String STATION = "station";
    private static final String KIND = "merchant";

    private MerchantSource() {}

    /** What the registry's figures are made of. */
    public static FigureSource of(MerchantCollection merchants, MongoStations stations, CityTime time) {
        return new FigureSource(
                MerchantFigures.RULES,
                MerchantFigures.DIMENSIONS,
                MerchantSource::fact,
                (mark, today) -> counters(mark),
                List.of(
                        new FigureSource.Kind<>(
                                KIND,
                                RegistryIndexes.MERCHANTS,
                                merchants.aggregates(),
                                stored -> document(MongoMerchants.merchant(stored), time.today(), time)),
                        stations.figures()));
    }

    static FiguresDocument document(Merchant merchant, LocalDate day, CityTime time) {
        String sheet = FiguresDocument.sheet(
                KIND, time.on(merchant.registeredAt()), merchant.uscc().value());
        return FiguresDocument.changed(sheet, MerchantFigures.of(merchant, day).line());
    }

    /** A station is counted by the day on which the registry learned of it. */
    static FiguresDocument document(Station station) {
        return FiguresDocument.changed(
                FiguresDocument.sheet(STATION, station.openedOn(), station.id()),
                MerchantFigures.of(station).line());
    }

    private static FactLine fact(String line, int times) {
        MerchantFigures figures = MerchantFigures.parse(line);
        long[] sums = {(long) figures.stores() * times, (long) figures.pledges() * times};
        return new FactLine(figures.codes(), MerchantFigures.mark(figures.counters()), sums, times);
    }

    private static long[] counters(String mark) {
        long[] counters = new long[Counter.values().length - Counter.SUMS];
        MerchantFigures.counters(mark).forEach(counter -> counters[counter.ordinal()] = 1);
        return counters;
    }
}
