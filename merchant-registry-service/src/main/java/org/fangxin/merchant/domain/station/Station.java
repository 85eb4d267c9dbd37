package org.fangxin.merchant.domain.station;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A station. Immutable; it is closed but never deleted, because its ledger stays.
 *
 * @param haves which of the six haves it has
 * @param openedOn day on which the registry learned of it (Asia/Shanghai)
 * @param closedOn day of its closing; null while it is open
 * @param version number of its last change, from 1
 */
public record Station(
        String id,
        StationEntry entry,
        Set<Have> haves,
        List<StationWorker> staff,
        LocalDate openedOn,
        @Nullable LocalDate closedOn,
        long version) {
    public Station {
        haves = Set.copyOf(haves);
        staff = List.copyOf(staff);
    }

    /** A station opens. */
    public static Station opened(String id, StationStatement statement, LocalDate on) {
        return new Station(id, statement.entry(), statement.haves(), statement.staff(), on, null, 1);
    }

    /** The station as a later statement has it, open again if it was closed; empty when nothing is new. */
    public Optional<Station> restated(StationStatement statement) {
        Station next =
                new Station(id, statement.entry(), statement.haves(), statement.staff(), openedOn, null, version + 1);
        return isOpen() && statement().equals(statement) ? Optional.empty() : Optional.of(next);
    }

    /** The station closed; empty when it is closed already. */
    public Optional<Station> closed(LocalDate on) {
        return isOpen()
                ? Optional.of(new Station(id, entry, haves, staff, openedOn, on, version + 1))
                : Optional.empty();
    }

    /** Whether it is open for people. */
    public boolean isOpen() {
        return closedOn == null;
    }

    private StationStatement statement() {
        return new StationStatement(entry, haves, staff);
    }
}
