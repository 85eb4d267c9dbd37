package org.fangxin.merchant.domain.station;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A line of a station's ledger. Who receives a dispute is responsible for it to the end (首问负责).
 *
 * @param district area code of the station
 * @param receivedBy user id of whoever received it
 * @param outcome what became of it; null while it is open, and for consultations
 * @param requestKey the caller's intention, so that a repeated request finds it
 * @param version number of its last change, from 1
 */
public record LedgerEntry(
        String id,
        String stationId,
        String district,
        LedgerKind kind,
        Visitor visitor,
        Matter matter,
        String receivedBy,
        Instant loggedAt,
        @Nullable LedgerOutcome outcome,
        String requestKey,
        long version) {
    /** The entry with an outcome; empty when it has one already or is no dispute. */
    public Optional<LedgerEntry> ended(LedgerOutcome how) {
        return kind == LedgerKind.DISPUTE && outcome == null ? Optional.of(with(how)) : Optional.empty();
    }

    /** The escalated entry with the complaint it led to; empty when it was not escalated or has another complaint. */
    public Optional<LedgerEntry> ledTo(String complaintId, String trackingNumber) {
        return outcome instanceof LedgerOutcome.Escalated escalated
                        && (escalated.complaintId() == null
                                || escalated.complaintId().equals(complaintId))
                ? Optional.of(
                        with(new LedgerOutcome.Escalated(escalated.on(), complaintId, trackingNumber, escalated.end())))
                : Optional.empty();
    }

    /** The escalated entry with what became of its complaint; empty when that is known, or the complaint is another one. */
    public Optional<LedgerEntry> complaintEnded(String complaintId, ComplaintEnd end) {
        return outcome instanceof LedgerOutcome.Escalated escalated
                        && complaintId.equals(escalated.complaintId())
                        && !end.equals(escalated.end())
                ? Optional.of(
                        with(new LedgerOutcome.Escalated(escalated.on(), complaintId, escalated.trackingNumber(), end)))
                : Optional.empty();
    }

    private LedgerEntry with(LedgerOutcome how) {
        return new LedgerEntry(
                id, stationId, district, kind, visitor, matter, receivedBy, loggedAt, how, requestKey, version + 1);
    }
}
