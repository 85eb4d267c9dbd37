package org.fangxin.contracts.merchant;

import java.time.LocalDate;

/**
 * A station closed for good; its ledger stays readable. The message key is the station's id.
 *
 * @param station the station after the event
 * @param on day of the event (Asia/Shanghai)
 */
public record StationClosed(String stationId, StationSummary station, LocalDate on) implements StationEvent {
    public static final String TYPE = "station.closed.v1";
}
