package org.fangxin.contracts.merchant;

import java.time.LocalDate;

/**
 * A station's entry, staff or checklist changed. The message key is the station's id.
 *
 * @param station the station after the event
 * @param on day of the event (Asia/Shanghai)
 */
public record StationUpdated(String stationId, StationSummary station, LocalDate on) implements StationEvent {
    public static final String TYPE = "station.updated.v1";
}
