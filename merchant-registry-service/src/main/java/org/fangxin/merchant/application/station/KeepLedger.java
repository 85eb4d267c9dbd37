package org.fangxin.merchant.application.station;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongPredicate;
import org.fangxin.merchant.domain.station.LedgerEntry;
import org.fangxin.merchant.domain.station.LedgerKind;
import org.fangxin.merchant.domain.station.LedgerOutcome;
import org.fangxin.merchant.domain.station.Ledgers;
import org.fangxin.merchant.domain.station.Matter;
import org.fangxin.merchant.domain.station.Station;
import org.fangxin.merchant.domain.station.Visitor;
import org.fangxin.platform.time.CityTime;
import org.fangxin.platform.time.IdSource;

/** Writes a station's ledger. */
public final class KeepLedger {
    private final Ledgers ledgers;
    private final CityTime time;
    private final IdSource ids;

    public KeepLedger(Ledgers ledgers, CityTime time, IdSource ids) {
        this.ledgers = ledgers;
        this.time = time;
        this.ids = ids;
    }

    /** What became of it. */
    public sealed interface Outcome {
        /** The entry after it. */
        record Kept(LedgerEntry entry) implements Outcome {}

        /** The station's ledger has no such entry. */
        record NotFound() implements Outcome {}

        /** The entry is in a state that does not allow it. */
        record NotPossible(LedgerEntry entry) implements Outcome {}

        /** The entry has another version than the change is based on. */
        record Stale(long current) implements Outcome {}
    }

    /** Writes a new entry; a repeated request finds the one it made. */
    public LedgerEntry write(
            Station station, LedgerKind kind, Visitor visitor, Matter matter, String by, String requestKey) {
        LedgerEntry entry = new LedgerEntry(
                ids.next(),
                station.id(),
                station.entry().district(),
                kind,
                visitor,
                matter,
                by,
                time.now(),
                null,
                requestKey,
                1);
        return ledgers.add(entry) ? entry : ledgers.byRequest(requestKey).orElseThrow();
    }

    /** Ends a dispute. */
    public Outcome end(Place place, LedgerOutcome how) {
        return change(place, entry -> entry.ended(how));
    }

    /** Notes the complaint that an escalated dispute led to. */
    public Outcome link(Place place, String complaintId, String trackingNumber) {
        return change(place, entry -> entry.ledTo(complaintId, trackingNumber));
    }

    /**
     * Which entry is meant.
     *
     * @param expected which versions of it the change may be made to
     */
    public record Place(String stationId, String entryId, LongPredicate expected) {}

    private Outcome change(Place place, Function<LedgerEntry, Optional<LedgerEntry>> step) {
        Optional<LedgerEntry> found =
                ledgers.find(place.entryId()).filter(entry -> entry.stationId().equals(place.stationId()));
        if (found.isEmpty()) {
            return new Outcome.NotFound();
        }
        LedgerEntry present = found.get();
        if (!place.expected().test(present.version())) {
            return new Outcome.Stale(present.version());
        }
        Optional<LedgerEntry> next = step.apply(present);
        if (next.isEmpty()) {
            return new Outcome.NotPossible(present);
        }
        return ledgers.change(next.get()) ? new Outcome.Kept(next.get()) : new Outcome.Stale(present.version() + 1);
    }
}
