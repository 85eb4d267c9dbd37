package org.fangxin.merchant.api.stations;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.fangxin.merchant.domain.station.StationFigures;
import org.fangxin.merchant.domain.station.StationFigures.Count;

/**
 * What a station is assessed by; disputes count in the month in which they were logged.
 *
 * @param from first month, for example 2025-12
 * @param to last month
 * @param settlementRate disputes settled at the station or paid in advance, of all disputes
 * @param recovered what consumers got back at the station, in yuan
 */
@Schema(name = "StationFigures")
record StationFiguresView(
        String from,
        String to,
        Instant asOf,
        long consultations,
        long disputes,
        long settledOnSite,
        long advancePaid,
        long escalated,
        long abandoned,
        long open,
        RateView settlementRate,
        String recovered) {
    /** A share that keeps what it was made of. */
    @Schema(name = "StationRate")
    record RateView(long numerator, long denominator) {}

    static StationFiguresView of(StationFigures figures, Instant asOf) {
        long disputes = figures.count(Count.DISPUTE);
        long ended = figures.settled() + figures.count(Count.ESCALATED) + figures.count(Count.ABANDONED);
        return new StationFiguresView(
                figures.from().toString(),
                figures.to().toString(),
                asOf,
                figures.count(Count.CONSULTATION),
                disputes,
                figures.count(Count.SETTLED_ON_SITE),
                figures.count(Count.ADVANCE_PAID),
                figures.count(Count.ESCALATED),
                figures.count(Count.ABANDONED),
                Math.max(0, disputes - ended),
                new RateView(figures.settled(), disputes),
                figures.recovered().toPlainString());
    }
}
