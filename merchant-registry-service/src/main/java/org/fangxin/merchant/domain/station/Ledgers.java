package org.fangxin.merchant.domain.station;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The ledgers of all stations. Each change is one guarded write that carries its event. */
public interface Ledgers {
    /** An entry by its id. */
    Optional<LedgerEntry> find(String id);

    /** An entry by the caller's intention. */
    Optional<LedgerEntry> byRequest(String requestKey);

    /** The entry that led to a complaint. */
    Optional<LedgerEntry> byComplaint(String complaintId);

    /**
     * Adds an entry.
     *
     * @return false when the same intention has added one
     */
    boolean add(LedgerEntry entry);

    /**
     * Puts an entry's next state in place of the one with the version before.
     *
     * @return false when another change came first
     */
    boolean change(LedgerEntry next);

    /**
     * Entries of a station, newest first.
     *
     * @param open only disputes without an outcome
     * @param before id of the last one seen; null to start
     */
    List<LedgerEntry> of(String stationId, boolean open, @Nullable String before, int limit);
}
