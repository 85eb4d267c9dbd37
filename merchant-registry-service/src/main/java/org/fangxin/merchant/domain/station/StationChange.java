package org.fangxin.merchant.domain.station;

import java.time.LocalDate;

/** Something that happened to a station. */
public sealed interface StationChange {
    /** The station after it. */
    Station station();

    /** The city's date of it. */
    LocalDate on();

    /** A station opened. */
    record Opened(Station station, LocalDate on) implements StationChange {}

    /** Its entry, staff or checklist changed. */
    record Updated(Station station, LocalDate on) implements StationChange {}

    /** It closed. */
    record Closed(Station station, LocalDate on) implements StationChange {}
}
