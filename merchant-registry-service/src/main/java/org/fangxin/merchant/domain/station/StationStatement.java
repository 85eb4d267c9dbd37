package org.fangxin.merchant.domain.station;

import java.util.List;
import java.util.Set;

/**
 * What the bureau states about a station.
 *
 * @param haves which of the six it has
 */
public record StationStatement(StationEntry entry, Set<Have> haves, List<StationWorker> staff) {
    public StationStatement {
        haves = Set.copyOf(haves);
        staff = List.copyOf(staff);
    }
}
