package org.fangxin.merchant.domain.station;

import org.fangxin.merchant.domain.place.Coordinates;
import org.fangxin.merchant.domain.place.OpeningHours;
import org.jspecify.annotations.Nullable;

/**
 * What everybody may know about a station.
 *
 * @param ref what the bureau's own lists call it; unique, so that a list can be loaded again
 * @param district six-digit area code
 * @param location where it is (WGS-84); null when unknown
 * @param phone the station's own, not a person's; null when unknown
 * @param host unified social credit code of the mall, market or company it sits in; null when there is none
 */
public record StationEntry(
        String ref,
        String name,
        StationKind kind,
        String district,
        String address,
        @Nullable Coordinates location,
        @Nullable OpeningHours hours,
        @Nullable String phone,
        @Nullable String host) {}
