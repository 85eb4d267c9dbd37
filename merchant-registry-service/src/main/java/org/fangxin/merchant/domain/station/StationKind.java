package org.fangxin.merchant.domain.station;

/** Where a station sits. */
public enum StationKind {
    COMMUNITY,
    VILLAGE,
    STREET,
    MALL,
    MARKET,
    SUPERMARKET,
    COMPANY,
    SCENIC_AREA,
    /** A car dealership (4S 店). */
    DEALERSHIP,
    OTHER
}
